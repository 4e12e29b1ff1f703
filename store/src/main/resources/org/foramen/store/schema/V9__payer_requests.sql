-- Requests to payers: what somebody is working on, and every step of it. The answer itself is never kept here, only how many
-- gaps there were when somebody last looked, so that a list can be sorted; the chart says the rest.
CREATE TABLE clinic.payer_request (
    number   bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    patient  text        NOT NULL REFERENCES ledger.chart,
    question text        NOT NULL, -- the request, as it stands in an address
    says     text        NOT NULL, -- the request in words
    service  date,                 -- the day of service, where one is set
    payer    text        NOT NULL,
    policy   text        NOT NULL,
    state    text        NOT NULL DEFAULT 'open' CHECK (state IN
        ('open', 'ready', 'submitted', 'pended', 'approved', 'denied', 'appealed', 'closed')),
    due      date,                 -- the next day by which something must be done
    why      text        NOT NULL DEFAULT '', -- what is due, and who says so
    missing  integer     NOT NULL DEFAULT 0,
    first    text        NOT NULL DEFAULT '', -- the first gap, as a question
    who      text        NOT NULL DEFAULT '', -- who can close it
    leave    text        NOT NULL DEFAULT '', -- lists that ask for leave; one that is not certain ends in "?"
    seen     date,                 -- the day on which that was reckoned
    entries  bigint      NOT NULL DEFAULT 0,  -- how long the chart was then
    steps    integer     NOT NULL DEFAULT 0,
    CHECK (missing >= 0)
);
CREATE INDEX payer_request_by_due ON clinic.payer_request (due NULLS LAST, number) WHERE state <> 'closed';
CREATE INDEX payer_request_by_patient ON clinic.payer_request (patient, number);
-- One piece of work a request: asking twice for the same finds the first.
CREATE UNIQUE INDEX payer_request_once ON clinic.payer_request (patient, policy, question) WHERE state <> 'closed';

CREATE TABLE clinic.payer_step (
    request bigint      NOT NULL REFERENCES clinic.payer_request,
    number  integer     NOT NULL CHECK (number > 0),
    at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    who     text        NOT NULL,
    move    text        NOT NULL,
    said    jsonb       NOT NULL,
    PRIMARY KEY (request, number)
);
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON clinic.payer_step
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();
ALTER TABLE clinic.payer_step ENABLE ALWAYS TRIGGER only_added_to;
CREATE TRIGGER stays BEFORE DELETE OR TRUNCATE ON clinic.payer_request
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();
ALTER TABLE clinic.payer_request ENABLE ALWAYS TRIGGER stays;

GRANT SELECT, INSERT ON clinic.payer_request TO ${app};
GRANT UPDATE (question, says, service, state, due, why, missing, first, who, leave, seen, entries, steps)
    ON clinic.payer_request TO ${app};
GRANT SELECT, INSERT ON clinic.payer_step TO ${app};
