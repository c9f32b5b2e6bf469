package org.rasti.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rasti.account.CurrentActor;
import org.rasti.account.ForEditorsAndAdmins;
import org.rasti.account.ForStaff;
import org.rasti.account.InvalidInput;
import org.rasti.ledger.Entry;
import org.rasti.ledger.Ledger;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects what the desk knows of an outlet. New ones come with the articles or the feeds that name them. */
@Service
@Transactional
public class OutletService {

    private final OutletRepository outlets;
    private final OutletQueries queries;
    private final CurrentActor current;
    private final Ledger ledger;

    OutletService(OutletRepository outlets, OutletQueries queries, CurrentActor current, Ledger ledger) {
        this.outlets = outlets;
        this.queries = queries;
        this.current = current;
        this.ledger = ledger;
    }

    /**
     * Changes an outlet as a whole.
     *
     * @return the outlet as it is now; refused as stale where somebody changed or merged it since it was seen
     * @throws InvalidInput if the name or a host is another outlet's
     */
    @ForStaff
    public Outcome<OutletDetails> update(long id, long version, OutletData data) {
        if (!outlets.hold(id, version)) {
            return Outcome.refused(Reason.STALE);
        }
        var before = queries.details(id).orElseThrow();
        if (!before.name().equals(data.name()) && !outlets.isNameFree(id, data)) {
            throw new InvalidInput("name", "outlet-name-taken");
        }
        if (!outlets.areHostsFree(id, data)) {
            throw new InvalidInput("hosts", "host-taken");
        }
        outlets.update(before, data);
        note(id, before, data);
        return Outcome.done(queries.details(id).orElseThrow());
    }

    /** The outlet that is called like that, made now if there was none; its id. */
    @ForEditorsAndAdmins
    public long findOrCreate(OutletData data) {
        return outlets.idByName(data.name())
                .orElseGet(() -> Objects.requireNonNull(outlets.findOrCreate(data.name(), data.language())));
    }

    /** Nothing is written where nothing changed. */
    private void note(long id, OutletDetails before, OutletData data) {
        var was = values(before.name(), before.homepage(), before.hosts(), before.fullText());
        var is = values(data.name(), data.homepage(), data.hosts(), data.fullText());
        if (!was.equals(is)) {
            var actor = current.get();
            ledger.write(Entry.of("OUTLET", id, "EDIT")
                    .by(actor.id(), actor.name())
                    .before(was)
                    .after(is));
        }
    }

    private static Map<String, Object> values(
            String name, @Nullable String homepage, List<String> hosts, boolean fullText) {
        var values = new LinkedHashMap<String, Object>();
        values.put("name", name);
        if (homepage != null) {
            values.put("homepage", homepage);
        }
        values.put("hosts", String.join(", ", hosts));
        values.put("fullText", String.valueOf(fullText));
        return values;
    }
}
