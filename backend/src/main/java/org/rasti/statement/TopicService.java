package org.rasti.statement;

import java.util.Map;
import java.util.TreeMap;
import org.rasti.account.CurrentActor;
import org.rasti.account.ForEditorsAndAdmins;
import org.rasti.account.InvalidInput;
import org.rasti.ledger.Entry;
import org.rasti.ledger.Ledger;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tends the topics that statements are sorted by. One that is switched off is not offered; statements keep it. */
@Service
@Transactional
public class TopicService {

    private final TopicRepository topics;
    private final TopicQueries queries;
    private final CurrentActor current;
    private final Ledger ledger;

    TopicService(TopicRepository topics, TopicQueries queries, CurrentActor current, Ledger ledger) {
        this.topics = topics;
        this.queries = queries;
        this.current = current;
        this.ledger = ledger;
    }

    /**
     * Makes a topic.
     *
     * @throws InvalidInput if there is one of that code
     */
    @ForEditorsAndAdmins
    public TopicDetails create(TopicData data) {
        var id = topics.insert(data).orElseThrow(() -> new InvalidInput("code", "topic-code-taken"));
        ledger.write(entry(id, "CREATE").after(values(data.code(), data.names(), data.active())));
        return queries.details(id).orElseThrow();
    }

    /**
     * Changes a topic as a whole.
     *
     * @return the topic as it is now; refused as stale where somebody changed or merged it since it was seen
     * @throws InvalidInput if there is another one of that code
     */
    @ForEditorsAndAdmins
    public Outcome<TopicDetails> update(long id, long version, TopicData data) {
        if (!topics.hold(id, version)) {
            return Outcome.refused(Reason.STALE);
        }
        if (!topics.isCodeFree(id, data.code())) {
            throw new InvalidInput("code", "topic-code-taken");
        }
        var before = queries.details(id).orElseThrow();
        topics.update(id, data);
        note(before, data);
        return Outcome.done(queries.details(id).orElseThrow());
    }

    /** Nothing is written where nothing changed. */
    private void note(TopicDetails before, TopicData data) {
        var was = values(before.code(), before.names(), before.active());
        var is = values(data.code(), data.names(), data.active());
        if (!was.equals(is)) {
            ledger.write(entry(before.id(), "EDIT").before(was).after(is));
        }
    }

    private static Map<String, Object> values(String code, Map<String, String> names, boolean active) {
        var values = new TreeMap<String, Object>();
        values.put("code", code);
        values.put("active", String.valueOf(active));
        names.forEach((tag, name) -> values.put(TopicData.field(tag), name));
        return values;
    }

    private Entry entry(long id, String action) {
        var actor = current.get();
        return Entry.of("TOPIC", id, action).by(actor.id(), actor.name());
    }
}
