-- Who is to be presented to the board, and when. What the board decides is a fact of the ledger; this is the list before it.
CREATE TABLE clinic.presentation (
    id       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    patient  text        NOT NULL REFERENCES ledger.chart,
    day      date        NOT NULL, -- the board day
    question text        NOT NULL CHECK (question <> ''),
    made     timestamptz NOT NULL,
    by       text        NOT NULL,
    ended    timestamptz,
    how      text        CHECK (how IN ('decided', 'moved', 'taken-off')),
    CHECK ((ended IS NULL) = (how IS NULL))
);
-- Nobody is on the list twice.
CREATE UNIQUE INDEX presentation_once ON clinic.presentation (patient) WHERE ended IS NULL;
CREATE INDEX presentation_by_day ON clinic.presentation (day, id) WHERE ended IS NULL;
CREATE TRIGGER stays BEFORE DELETE OR TRUNCATE ON clinic.presentation
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();
ALTER TABLE clinic.presentation ENABLE ALWAYS TRIGGER stays;
GRANT SELECT, INSERT ON clinic.presentation TO ${app};
GRANT UPDATE (ended, how) ON clinic.presentation TO ${app};
