-- Who may sign in. An account is closed, never deleted: its name stands in the ledger.
CREATE SCHEMA clinic;
GRANT USAGE ON SCHEMA clinic TO ${app};

CREATE TABLE clinic.account (
    name     text        PRIMARY KEY CHECK (name = lower(name) AND length(name) BETWEEN 1 AND 100),
    person   text        NOT NULL, -- the name as people read it
    role     text        NOT NULL CHECK (role IN
        ('patient', 'front-desk', 'nurse', 'physician', 'manager', 'researcher', 'auditor', 'system-client')),
    patient  text        REFERENCES ledger.chart, -- whose chart is their own
    password text        NOT NULL, -- already hashed
    open     boolean     NOT NULL DEFAULT true,
    since    timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK ((role = 'patient') = (patient IS NOT NULL))
);
CREATE TRIGGER stays BEFORE DELETE OR TRUNCATE ON clinic.account
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();
ALTER TABLE clinic.account ENABLE ALWAYS TRIGGER stays;
GRANT SELECT, INSERT ON clinic.account TO ${app};
GRANT UPDATE (person, role, patient, password, open) ON clinic.account TO ${app};
