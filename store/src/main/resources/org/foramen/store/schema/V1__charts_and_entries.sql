-- The ledger. One row of chart is one person; one row of entry is one fact, linked to the one before it.
-- Tables belong to the owner. ${app} may read and add; it may change a person's particulars and the head of a chart.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE SCHEMA ledger;
GRANT USAGE ON SCHEMA ledger TO ${app};

-- Refuses, whoever asks: grants stop the application, this also stops the owner's own hand.
CREATE FUNCTION ledger.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is only added to', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TABLE ledger.chart (
    patient text PRIMARY KEY CHECK (length(patient) BETWEEN 1 AND 200),
    name    text        NOT NULL,
    folded  text        NOT NULL, -- the name without case and accents, each word after a blank: what a search looks at
    born    date,
    sex     text        NOT NULL,
    lives   text,
    entries bigint      NOT NULL DEFAULT 0,
    head    bytea       NOT NULL DEFAULT decode(repeat('00', 32), 'hex'),
    kept    timestamptz NOT NULL  -- when the last entry was kept; never goes back
);
CREATE INDEX chart_by_name ON ledger.chart USING gin (folded gin_trgm_ops);
CREATE INDEX chart_by_birth ON ledger.chart (born);
CREATE INDEX chart_in_order ON ledger.chart (folded, patient);

CREATE TABLE ledger.entry (
    patient   text        NOT NULL REFERENCES ledger.chart,
    sequence  bigint      NOT NULL CHECK (sequence > 0),
    id        uuid        NOT NULL,
    recorded  timestamptz NOT NULL, -- when it was learned, as the entry says
    kept      timestamptz NOT NULL, -- when this ledger took it in
    author    text        NOT NULL,
    origin    text        NOT NULL,
    kind      text        NOT NULL,
    canonical text        NOT NULL, -- the fact as it was hashed
    previous  bytea       NOT NULL CHECK (length(previous) = 32),
    hash      bytea       NOT NULL CHECK (length(hash) = 32),
    fact      jsonb       GENERATED ALWAYS AS (canonical::jsonb) STORED,
    PRIMARY KEY (patient, sequence),
    UNIQUE (id, patient),
    CHECK (sequence > 1 OR previous = decode(repeat('00', 32), 'hex'))
) PARTITION BY HASH (patient);

-- No gap and no fork: an entry can only follow the entry whose hash it names. Looked up once a statement and by index
-- alone; a foreign key would say the same and took five times as long in a large import.
CREATE FUNCTION ledger.follow() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
    IF EXISTS (SELECT FROM added a WHERE a.sequence > 1 AND a.previous IS DISTINCT FROM
        (SELECT b.hash FROM ledger.entry b WHERE b.patient = a.patient AND b.sequence = a.sequence - 1)) THEN
        RAISE EXCEPTION 'an entry follows the one whose hash it names' USING ERRCODE = 'foreign_key_violation';
    END IF;
    RETURN NULL;
END $$;

DO $$
DECLARE
    part text;
BEGIN
    FOR i IN 0..7 LOOP
        part := 'entry_' || i;
        EXECUTE format('CREATE TABLE ledger.%I PARTITION OF ledger.entry FOR VALUES WITH (MODULUS 8, REMAINDER %s)', part, i);
    END LOOP;
    FOR part IN SELECT 'entry' UNION ALL SELECT 'entry_' || i FROM generate_series(0, 7) AS i LOOP
        EXECUTE format('CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.%I '
            'FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse()', part);
        EXECUTE format('CREATE TRIGGER follow AFTER INSERT ON ledger.%I REFERENCING NEW TABLE AS added '
            'FOR EACH STATEMENT EXECUTE FUNCTION ledger.follow()', part);
        EXECUTE format('ALTER TABLE ledger.%I ENABLE ALWAYS TRIGGER only_added_to', part);
    END LOOP;
END $$;

-- A person's chart stays, keeps its id, and its head only moves on.
CREATE FUNCTION ledger.head_moves_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.patient <> OLD.patient OR NEW.entries < OLD.entries OR NEW.kept < OLD.kept
        OR (NEW.entries = OLD.entries AND NEW.head <> OLD.head) THEN
        RAISE EXCEPTION 'the head of a chart only moves on' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER head_moves_on BEFORE UPDATE ON ledger.chart
    FOR EACH ROW EXECUTE FUNCTION ledger.head_moves_on();
CREATE TRIGGER stays BEFORE DELETE OR TRUNCATE ON ledger.chart
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();
ALTER TABLE ledger.chart ENABLE ALWAYS TRIGGER head_moves_on;
ALTER TABLE ledger.chart ENABLE ALWAYS TRIGGER stays;

GRANT SELECT, INSERT ON ledger.chart TO ${app};
GRANT UPDATE (name, folded, born, sex, lives, entries, head, kept) ON ledger.chart TO ${app};
GRANT SELECT, INSERT ON ledger.entry TO ${app};
