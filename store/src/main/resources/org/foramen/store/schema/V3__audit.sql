-- Who did what to whose chart. Ids only: no values, no words that were searched for.
CREATE TABLE ledger.audit (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at          timestamptz NOT NULL DEFAULT clock_timestamp(),
    who         text        NOT NULL,
    role        text        NOT NULL,
    action      text        NOT NULL,
    patient     text,                 -- no reference: a look at a chart that is not there is kept too
    what        text        NOT NULL,
    outcome     text        NOT NULL CHECK (outcome IN ('done', 'refused', 'not-found', 'failed')),
    correlation text        NOT NULL
);
CREATE INDEX audit_by_patient ON ledger.audit (patient, id);
CREATE INDEX audit_by_person ON ledger.audit (who, id);
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.audit
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();
ALTER TABLE ledger.audit ENABLE ALWAYS TRIGGER only_added_to;
GRANT SELECT ON ledger.audit TO ${app};
GRANT INSERT (who, role, action, patient, what, outcome, correlation) ON ledger.audit TO ${app};
