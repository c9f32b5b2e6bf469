-- People who work at the desk, what they may do, and how they sign in.

CREATE TABLE account (
    id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    login                text        NOT NULL CHECK (login = lower(login) AND login ~ '^[a-z0-9][a-z0-9._@+-]{1,99}$'),
    display_name         text        NOT NULL CHECK (length(btrim(display_name)) BETWEEN 1 AND 120),
    email                text        CHECK (email IS NULL OR email LIKE '%_@_%'),
    password_hash        text        NOT NULL,
    password_changed_at  timestamptz NOT NULL,
    must_change_password boolean     NOT NULL DEFAULT false,
    language             text        NOT NULL DEFAULT 'fa' CHECK (language ~ '^[a-z]{2,3}$'),
    active               boolean     NOT NULL DEFAULT true,
    demo                 boolean     NOT NULL DEFAULT false,
    created_at           timestamptz NOT NULL,
    version              bigint      NOT NULL DEFAULT 0,
    CONSTRAINT account_login_unique UNIQUE (login)
);

CREATE TABLE account_role (
    account_id bigint NOT NULL REFERENCES account ON DELETE CASCADE,
    role       text   NOT NULL CHECK (role IN ('CHECKER', 'EDITOR', 'ADMIN')),
    PRIMARY KEY (account_id, role)
);

-- Failed attempts, counted by login and by address, so that guessing is slowed on every node alike.
CREATE TABLE login_failure (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    login   text        NOT NULL,
    address text        NOT NULL,
    at      timestamptz NOT NULL
);
CREATE INDEX login_failure_login ON login_failure (login, at);
CREATE INDEX login_failure_address ON login_failure (address, at);

-- The one-time key with which the first admin is made. Only its hash is kept.
CREATE TABLE setup_key (
    id         smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    key_hash   text        NOT NULL,
    created_at timestamptz NOT NULL,
    used_at    timestamptz
);

-- Keys with which programs use the API. Only the hash is kept.
CREATE TABLE access_token (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id   bigint      NOT NULL REFERENCES account ON DELETE CASCADE,
    name         text        NOT NULL,
    token_hash   text        NOT NULL UNIQUE,
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz,
    last_used_at timestamptz,
    revoked_at   timestamptz
);
CREATE INDEX access_token_account ON access_token (account_id);
