-- What came in, whole: packed with gzip, and which entries of the chart it brought.
CREATE TABLE ledger.original (
    patient text        NOT NULL REFERENCES ledger.chart,
    key     bytea       NOT NULL CHECK (length(key) = 32), -- SHA-256 of the unpacked bytes
    kept    timestamptz NOT NULL,
    media   text        NOT NULL,
    name    text        NOT NULL,
    packed  bytea       NOT NULL,
    after   bigint      NOT NULL, -- the sequence of the chart before it
    brought integer     NOT NULL, -- how many entries it added
    PRIMARY KEY (patient, key)
);
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.original
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();
ALTER TABLE ledger.original ENABLE ALWAYS TRIGGER only_added_to;
GRANT SELECT, INSERT ON ledger.original TO ${app};
