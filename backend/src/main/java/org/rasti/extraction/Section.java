package org.rasti.extraction;

/** The word lists a language pack may hold. A list that a pack leaves out is empty. */
enum Section {
    // how speech is reported
    SAY,
    THAT,
    NOT_SAYING,
    PARTICIPLE,
    PARTICIPLE_NOUN,
    REQUEST,
    ACCORDING,
    DEMAND,
    NOUN_FROM,
    NOUN_ON,
    NOUN_ABOUT,
    NOUN_OBJECT,
    NOUN_AFTER,
    PROMISE_CUE,
    COPULA,
    EMPTY_NOUN,
    // who speaks
    PRONOUN,
    DEMONSTRATIVE,
    TITLE,
    HONORIFIC,
    GIVEN_NAME,
    BODY,
    COUNTRY,
    NATIONALITY,
    UNNAMED,
    OUTLET,
    NOT_A_NAME,
    PREPOSITION,
    STOPPER,
    ADVERB,
    CONJUNCTION,
    FINITE,
    OBJECT_MARK,
    LOCATED_TITLE,
    SAME_ROLE,
    HOME,
    // the reporter's own voice
    VOICE,
    RELAY,
    RELAY_VERB,
    OPENER,
    BOILERPLATE,
    ABBREVIATION,
    // judging
    COMMITMENT,
    DECISION,
    FUTURE,
    FUTURE_SELF,
    POSSIBILITY,
    CONDITION,
    OBLIGATION,
    WISH,
    JUDGEMENT,
    PAST,
    FACTUAL,
    SELF,
    CAUSAL,
    COMPARISON,
    NEGATION,
    TIME,
    PUBLIC_INTEREST,
    VAGUE,
    PROTOCOL,
    NUMBER_WORD;

    /** The name under which a pack's file lists it. */
    String key() {
        return Keys.of(this);
    }
}
