-- How somebody is reached, the links they come in by, what was written to them, and the work that waits.

-- One row a change; the latest counts.
CREATE TABLE clinic.contact (
    id       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    patient  text        NOT NULL REFERENCES ledger.chart,
    email    text        CHECK (email LIKE '%_@_%' AND length(email) <= 254),
    phone    text        CHECK (length(phone) BETWEEN 1 AND 40),
    language text        NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
    changed  timestamptz NOT NULL,
    by       text        NOT NULL
);
CREATE INDEX contact_of_patient ON clinic.contact (patient, id DESC);
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON clinic.contact
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();
ALTER TABLE clinic.contact ENABLE ALWAYS TRIGGER only_added_to;
GRANT SELECT, INSERT ON clinic.contact TO ${app};

-- Who may answer for a patient, and until which day.
CREATE TABLE clinic.carer (
    id       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    patient  text        NOT NULL REFERENCES ledger.chart,
    name     text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    relation text        NOT NULL CHECK (length(relation) BETWEEN 1 AND 100),
    email    text        NOT NULL CHECK (email LIKE '%_@_%' AND length(email) <= 254),
    language text        NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
    until    date        NOT NULL,
    made     timestamptz NOT NULL,
    by       text        NOT NULL,
    ended    timestamptz, -- when it was taken back before its day
    UNIQUE (id, patient)
);
CREATE INDEX carer_of_patient ON clinic.carer (patient, id);
GRANT SELECT, INSERT ON clinic.carer TO ${app};
GRANT UPDATE (ended) ON clinic.carer TO ${app};

CREATE TABLE clinic.link (
    id      bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    hash    bytea       NOT NULL UNIQUE CHECK (length(hash) = 32), -- of the token; nobody keeps the token itself
    patient text        NOT NULL REFERENCES ledger.chart,
    purpose text        NOT NULL CHECK (length(purpose) BETWEEN 1 AND 40),
    carer   bigint,     -- for whom, where it is not the patient
    made    timestamptz NOT NULL,
    by      text        NOT NULL,
    expires timestamptz NOT NULL,
    tries   integer     NOT NULL DEFAULT 0, -- wrong days of birth
    used    timestamptz,
    closed  timestamptz,
    CHECK (expires > made),
    FOREIGN KEY (carer, patient) REFERENCES clinic.carer (id, patient) -- a carer of this patient and of nobody else
);
CREATE INDEX link_of_patient ON clinic.link (patient, purpose, id DESC);

CREATE FUNCTION clinic.used_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.used IS DISTINCT FROM NEW.used AND (OLD.used IS NOT NULL OR OLD.closed IS NOT NULL)
        OR OLD.closed IS NOT NULL AND NEW.closed IS DISTINCT FROM OLD.closed
        OR NEW.tries < OLD.tries THEN
        RAISE EXCEPTION 'a link is used once' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER used_once BEFORE UPDATE ON clinic.link FOR EACH ROW EXECUTE FUNCTION clinic.used_once();
CREATE TRIGGER stays BEFORE DELETE OR TRUNCATE ON clinic.link FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();
ALTER TABLE clinic.link ENABLE ALWAYS TRIGGER used_once;
ALTER TABLE clinic.link ENABLE ALWAYS TRIGGER stays;
GRANT SELECT, INSERT ON clinic.link TO ${app};
GRANT UPDATE (tries, used, closed) ON clinic.link TO ${app};

-- What is to be sent and what was. The words have a gap where a link stands; its address is forgotten once it is sent.
CREATE TABLE clinic.message (
    id        bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    patient   text        NOT NULL REFERENCES ledger.chart,
    about     text        NOT NULL CHECK (length(about) BETWEEN 1 AND 60),
    link      bigint      REFERENCES clinic.link, -- the link it carries
    address   text,       -- of that link
    recipient text        NOT NULL CHECK (length(recipient) BETWEEN 1 AND 254),
    subject   text        NOT NULL CHECK (subject !~ '[[:cntrl:]]'),
    words     text        NOT NULL,
    language  text        NOT NULL,
    made      timestamptz NOT NULL,
    by        text        NOT NULL,
    state     text        NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'failed')),
    reason    text        NOT NULL DEFAULT '', -- why the last try failed
    attempts  integer     NOT NULL DEFAULT 0,
    next      timestamptz NOT NULL, -- not to be tried before
    sent      timestamptz,
    CHECK ((state = 'sent') = (sent IS NOT NULL)),
    CHECK (state = 'waiting' OR address IS NULL)
);
CREATE INDEX message_due ON clinic.message (next, id) WHERE state = 'waiting';
CREATE INDEX message_of_patient ON clinic.message (patient, id DESC);
CREATE TRIGGER stays BEFORE DELETE OR TRUNCATE ON clinic.message
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();
ALTER TABLE clinic.message ENABLE ALWAYS TRIGGER stays;
GRANT SELECT, INSERT ON clinic.message TO ${app};
GRANT UPDATE (address, state, reason, attempts, next, sent) ON clinic.message TO ${app};

-- What waits at triage, one row a referral. The referral itself and what was decided are facts of the ledger; here stands
-- how the list is ordered: reckoned from the chart as it was when it had so many entries, on that day, by that knowledge.
CREATE TABLE clinic.referral (
    entry     uuid        PRIMARY KEY,
    patient   text        NOT NULL REFERENCES ledger.chart,
    received  date        NOT NULL,
    rank      integer     NOT NULL, -- lower is sooner
    alarms    text[]      NOT NULL DEFAULT '{}', -- those that ring
    unasked   integer     NOT NULL DEFAULT 0, -- how many nobody has asked about
    entries   bigint      NOT NULL,
    reckoned  date        NOT NULL,
    knowledge text        NOT NULL,
    state     text        NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'more', 'accepted', 'redirected')),
    changed   timestamptz NOT NULL
);
CREATE INDEX referral_waiting ON clinic.referral (rank, received, entry) WHERE state IN ('open', 'more');
CREATE INDEX referral_of_patient ON clinic.referral (patient);
CREATE TRIGGER stays BEFORE DELETE OR TRUNCATE ON clinic.referral
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();
ALTER TABLE clinic.referral ENABLE ALWAYS TRIGGER stays;
GRANT SELECT, INSERT ON clinic.referral TO ${app};
GRANT UPDATE (rank, alarms, unasked, entries, reckoned, knowledge, state, changed) ON clinic.referral TO ${app};

-- What somebody must look at and cannot be left in a list: it is told to others when nobody has taken it up in time.
CREATE TABLE clinic.task (
    id        bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    patient   text        NOT NULL REFERENCES ledger.chart,
    about     text        NOT NULL, -- "red-flag"
    detail    text        NOT NULL, -- the id of the alarm
    raised    timestamptz NOT NULL,
    escalated timestamptz,
    done      timestamptz,
    by        text,
    how       text,
    CHECK ((done IS NULL) = (by IS NULL) AND (done IS NULL) = (how IS NULL))
);
CREATE UNIQUE INDEX task_open ON clinic.task (patient, about, detail) WHERE done IS NULL;
CREATE TRIGGER stays BEFORE DELETE OR TRUNCATE ON clinic.task FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();
ALTER TABLE clinic.task ENABLE ALWAYS TRIGGER stays;
GRANT SELECT, INSERT ON clinic.task TO ${app};
GRANT UPDATE (escalated, done, by, how) ON clinic.task TO ${app};
