package org.rasti.speaker;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rasti.account.CurrentActor;
import org.rasti.account.ForDesk;
import org.rasti.account.InvalidInput;
import org.rasti.ledger.Entry;
import org.rasti.ledger.Ledger;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects what the desk knows of a speaker: names, roles, what kind of speaker it is. Each change names the version that
 * the person saw and is refused as stale where somebody changed or merged the speaker since. Statements keep the role
 * that they noted themselves.
 */
@Service
@Transactional
public class SpeakerEditService {

    private final SpeakerEditRepository speakers;
    private final SpeakerDetailQueries details;
    private final CurrentActor current;
    private final Ledger ledger;

    SpeakerEditService(
            SpeakerEditRepository speakers, SpeakerDetailQueries details, CurrentActor current, Ledger ledger) {
        this.speakers = speakers;
        this.details = details;
        this.current = current;
        this.ledger = ledger;
    }

    /**
     * Says what a speaker is.
     *
     * @param wikidataId the id or the address of its page; none where there is none
     * @throws InvalidInput if that is no such id, or another speaker's
     */
    @ForDesk
    public Outcome<SpeakerDetails> describe(long id, long version, boolean person, @Nullable String wikidataId) {
        var known = WikidataId.read(wikidataId);
        return change(id, version, before -> {
            refuseTaken(id, known);
            speakers.describe(id, person, known);
            write(entry(id, "DESCRIBE")
                    .before(Notes.of("speakerKind", kind(before.person()), "wikidata", before.wikidataId()))
                    .after(Notes.of("speakerKind", kind(person), "wikidata", known)));
        });
    }

    private void refuseTaken(long id, @Nullable String wikidataId) {
        if (wikidataId != null
                && details.known(wikidataId).filter(other -> other.id() != id).isPresent()) {
            throw new InvalidInput("wikidataId", "wikidata-taken");
        }
    }

    private static String kind(boolean person) {
        return person ? "PERSON" : "BODY";
    }

    /**
     * Gives a speaker one more name: the main one where there was none in its language, an alias otherwise.
     *
     * @throws InvalidInput if the speaker has that name
     */
    @ForDesk
    public Outcome<SpeakerDetails> addName(long id, long version, NewName name) {
        return change(id, version, before -> {
            refuseTwice(before, name, 0);
            speakers.insertName(id, name);
            speakers.settleMain(id);
            write(entry(id, "ADD_NAME").after(Notes.of(name)));
        });
    }

    /**
     * Corrects a name. In another language it is an alias, unless it is the only one there.
     *
     * @throws InvalidInput if the speaker has that name already
     */
    @ForDesk
    public Outcome<SpeakerDetails> changeName(long id, long version, long nameId, NewName name) {
        return change(id, version, before -> {
            var known = name(before, nameId);
            refuseTwice(before, name, nameId);
            speakers.updateName(known, name);
            speakers.settleMain(id);
            write(entry(id, "CHANGE_NAME").before(Notes.of(known)).after(Notes.of(name)));
        });
    }

    private static void refuseTwice(SpeakerDetails speaker, NewName name, long except) {
        if (speaker.names().stream()
                .anyMatch(known -> known.id() != except && known.name().equals(name.name()))) {
            throw new InvalidInput("name", "name-there");
        }
    }

    /**
     * Takes a name away. Where it was the main one of its language, the oldest alias takes its place.
     *
     * @throws InvalidInput if it is the only one
     */
    @ForDesk
    public Outcome<SpeakerDetails> removeName(long id, long version, long nameId) {
        return change(id, version, before -> {
            var known = name(before, nameId);
            if (before.names().size() == 1) {
                throw new InvalidInput("name", "name-last");
            }
            speakers.deleteName(nameId);
            speakers.settleMain(id);
            write(entry(id, "REMOVE_NAME").before(Notes.of(known)));
        });
    }

    /** Makes a name the main one of its language; the one before becomes an alias. */
    @ForDesk
    public Outcome<SpeakerDetails> makeMain(long id, long version, long nameId) {
        return change(id, version, before -> {
            var known = name(before, nameId);
            speakers.makeMain(id, known);
            write(entry(id, "MAKE_MAIN").after(Notes.of(known)));
        });
    }

    private static SpeakerName name(SpeakerDetails speaker, long nameId) {
        return speaker.names().stream()
                .filter(name -> name.id() == nameId)
                .findFirst()
                .orElseThrow();
    }

    @ForDesk
    public Outcome<SpeakerDetails> addAffiliation(long id, long version, NewAffiliation affiliation) {
        return change(id, version, before -> {
            speakers.insertAffiliation(id, affiliation);
            write(entry(id, "ADD_ROLE").after(Notes.of(affiliation)));
        });
    }

    @ForDesk
    public Outcome<SpeakerDetails> changeAffiliation(
            long id, long version, long affiliationId, NewAffiliation affiliation) {
        return change(id, version, before -> {
            var known = affiliation(before, affiliationId);
            speakers.updateAffiliation(affiliationId, affiliation);
            write(entry(id, "CHANGE_ROLE").before(Notes.of(known)).after(Notes.of(affiliation)));
        });
    }

    @ForDesk
    public Outcome<SpeakerDetails> removeAffiliation(long id, long version, long affiliationId) {
        return change(id, version, before -> {
            var known = affiliation(before, affiliationId);
            speakers.deleteAffiliation(affiliationId);
            write(entry(id, "REMOVE_ROLE").before(Notes.of(known)));
        });
    }

    private static Affiliation affiliation(SpeakerDetails speaker, long affiliationId) {
        return speaker.affiliations().stream()
                .filter(affiliation -> affiliation.id() == affiliationId)
                .findFirst()
                .orElseThrow();
    }

    private Outcome<SpeakerDetails> change(long id, long version, Consumer<SpeakerDetails> work) {
        if (!speakers.hold(id, version)) {
            return Outcome.refused(Reason.STALE);
        }
        work.accept(details.find(id).orElseThrow());
        return Outcome.done(details.find(id).orElseThrow());
    }

    private Entry entry(long id, String action) {
        var actor = current.get();
        return Entry.of("SPEAKER", id, action).by(actor.id(), actor.name());
    }

    /** Nothing is written where nothing changed. */
    private void write(Entry entry) {
        if (!entry.before().equals(entry.after())) {
            ledger.write(entry);
        }
    }
}
