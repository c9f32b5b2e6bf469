package org.rasti.speaker;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rasti.account.CurrentActor;
import org.rasti.account.ForDesk;
import org.rasti.account.ForStaff;
import org.rasti.account.ForStaffAndSystem;
import org.rasti.ledger.Entry;
import org.rasti.ledger.Ledger;
import org.rasti.text.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The speakers known to the desk. */
@Service
@Transactional
public class SpeakerService {

    private final SpeakerRepository speakers;
    private final CurrentActor current;
    private final Ledger ledger;

    SpeakerService(SpeakerRepository speakers, CurrentActor current, Ledger ledger) {
        this.speakers = speakers;
        this.current = current;
        this.ledger = ledger;
    }

    @ForStaff
    @Transactional(readOnly = true)
    public Optional<Speaker> find(long id) {
        return speakers.find(id);
    }

    /** Those with a name that contains the given part, however its letters and half-spaces were typed; at most 50. */
    @ForStaffAndSystem
    @Transactional(readOnly = true)
    public List<Speaker> search(String part, Language language) {
        return speakers.search(part, language);
    }

    /** Whoever holds a role on a day, such as the foreign minister of a country; empty where nobody is known to, or several. */
    @ForStaffAndSystem
    @Transactional(readOnly = true)
    public Optional<Speaker> holder(String role, Language language, LocalDate on) {
        return speakers.holder(role, language, on).flatMap(speakers::find);
    }

    /**
     * Notes that somebody held a role on a day, so that an article that names only the role finds its holder. Of a speaker
     * who was merged meanwhile, it is noted of the one that was kept.
     */
    @ForDesk
    public void noteRole(long id, String role, @Nullable String body, Language language, LocalDate on) {
        speakers.noteRole(speakers.kept(id), role, body, language, on);
    }

    /** The speaker of that name, recorded now if there was none. */
    @ForDesk
    public Speaker findOrCreate(NewSpeaker wanted, boolean demo) {
        return speakers.named(wanted.name(), wanted.language()).orElseGet(() -> {
            speakers.serialize(wanted.name(), wanted.language());
            return speakers.named(wanted.name(), wanted.language()).orElseGet(() -> create(wanted, demo));
        });
    }

    private Speaker create(NewSpeaker wanted, boolean demo) {
        var actor = current.get();
        var id = speakers.insert(wanted, demo);
        ledger.write(
                Entry.of("SPEAKER", id, "CREATE").by(actor.id(), actor.name()).after(Map.of("name", wanted.name())));
        return speakers.find(id).orElseThrow();
    }
}
