-- What somebody has answered so far and has not sent yet. Once sent, the answers stand in the ledger and are forgotten here.
CREATE TABLE clinic.intake_draft (
    id      uuid        PRIMARY KEY,
    patient text        NOT NULL REFERENCES ledger.chart,
    version text        NOT NULL CHECK (version IN ('intake', 'follow-up')),
    answers jsonb       NOT NULL DEFAULT '{}',
    who     text        NOT NULL, -- who saved it last
    started timestamptz NOT NULL,
    saved   timestamptz NOT NULL,
    sent    timestamptz,
    CHECK (sent IS NULL OR answers = '{}')
);
CREATE UNIQUE INDEX intake_draft_open ON clinic.intake_draft (patient, version) WHERE sent IS NULL;
CREATE INDEX intake_draft_of_patient ON clinic.intake_draft (patient, version, started DESC);
GRANT SELECT, INSERT ON clinic.intake_draft TO ${app};
GRANT UPDATE (answers, who, saved, sent) ON clinic.intake_draft TO ${app};
