package org.rasti.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out who each mention is, going through an article from top to bottom. */
final class Resolver {

    /** Who a mention turned out to be, and how that was found. */
    record Resolved(@Nullable SpeakerGuess speaker, Resolution how) {}

    private final Cast cast;
    private final List<Mention> mentions;
    private final Map<Mention, Resolved> resolved = new HashMap<>();
    private final Map<Mention, Person> holders = new HashMap<>();
    private final Map<String, Person> seconds = new HashMap<>();
    private final Map<Person, Integer> lastNamed = new LinkedHashMap<>();
    private final List<Person> recent = new ArrayList<>();
    private @Nullable Person latest;
    private @Nullable SpeakerGuess latestBody;
    private Resolved latestResolved = new Resolved(null, Resolution.UNRESOLVED);

    private Resolver(List<Mention> mentions, LanguagePack pack) {
        this.mentions = mentions;
        this.cast = new Cast(pack);
    }

    static Map<Mention, Resolved> resolve(List<Mention> mentions, LanguagePack pack) {
        return resolve(mentions, List.of(), pack);
    }

    /** Finds out who each mention is; the introductions tell more of the people, but do not speak. */
    static Map<Mention, Resolved> resolve(List<Mention> mentions, List<Mention> introductions, LanguagePack pack) {
        Resolver resolver = new Resolver(mentions, pack);
        Stream.concat(mentions.stream(), introductions.stream())
                .sorted(Comparator.comparingInt(Mention::from))
                .forEach(resolver.cast::meet);
        resolver.noteLastNamed();
        resolver.holders.putAll(RoleHolders.find(mentions, resolver.cast));
        mentions.forEach(resolver::resolve);
        return resolver.resolved;
    }

    private void noteLastNamed() {
        for (Mention mention : mentions) {
            Person person = mention.type() == Mention.Type.NAME && mention.name() != null
                    ? cast.named(mention.name(), false)
                    : null;
            if (person != null) {
                lastNamed.put(person, mention.from());
            }
        }
    }

    private void resolve(Mention mention) {
        Resolved found =
                switch (mention.type()) {
                    case NAME -> person(mention, false);
                    case BODY -> person(mention, true);
                    case ROLE -> role(mention);
                    case PRONOUN -> latest(Resolution.PRONOUN_LATEST, mention.from());
                    case DESCRIPTION -> described(mention);
                    case ELIDED -> latest(Resolution.ELIDED_LATEST, mention.from());
                    case UNNAMED -> holders.containsKey(mention) ? role(mention) : unnamed();
                    case OUTLET -> new Resolved(null, Resolution.UNRESOLVED);
                };
        resolved.put(mention, found);
        if (mention.type() != Mention.Type.OUTLET) {
            latestResolved = found;
        }
    }

    /** "This member of parliament": the latest person with such a role, else simply the latest. */
    private Resolved described(Mention mention) {
        String role = mention.role();
        Person fitting = role == null ? null : cast.latestWith(role, recent);
        if (fitting != null) {
            spoke(fitting);
        }
        return latest(Resolution.DESCRIPTION_LATEST, mention.from());
    }

    private void spoke(Person person) {
        latest = person;
        recent.remove(person);
        recent.addFirst(person);
    }

    /** Who follows as "he" is the unnamed source, not whoever was named before. */
    private Resolved unnamed() {
        latest = null;
        return new Resolved(null, Resolution.UNNAMED_SOURCE);
    }

    private Resolved person(Mention mention, boolean body) {
        String name = mention.name();
        Person person = name == null ? null : cast.named(name, body);
        if (person == null) {
            return new Resolved(null, Resolution.UNRESOLVED);
        }
        SpeakerGuess meant = latestBody;
        if (body && meant != null && person.firstSeen() == mention.from() && cast.isCommonNoun(person.name())) {
            return new Resolved(meant, Resolution.BODY);
        }
        if (body) {
            latestBody = cast.guess(person);
        } else {
            spoke(person);
        }
        boolean full = name != null && name.length() >= person.name().length();
        Resolution how = body ? Resolution.BODY : full ? Resolution.NAMED : Resolution.SURNAME;
        return new Resolved(cast.guess(person), how);
    }

    private Resolved role(Mention mention) {
        String role = mention.role();
        if (role != null && latestBody != null && cast.speaksForSome(role)) {
            return new Resolved(latestBody, Resolution.BODY);
        }
        Person holder = holders.get(mention);
        if (holder != null) {
            spoke(holder);
            boolean known = holder.firstSeen() < mention.from();
            return new Resolved(cast.guess(holder), known ? Resolution.ROLE_KNOWN : Resolution.ROLE_LOOKAHEAD);
        }
        Person sameAsBefore = role == null || mention.another() ? null : secondRole(role, mention.from());
        if (sameAsBefore != null && role != null) {
            seconds.put(role, sameAsBefore);
            spoke(sameAsBefore);
            return new Resolved(cast.guess(sameAsBefore), Resolution.ROLE_KNOWN);
        }
        latest = null;
        return role == null
                ? new Resolved(null, Resolution.UNRESOLVED)
                : new Resolved(cast.guess(role), Resolution.ROLE_ONLY);
    }

    /**
     * News names whoever speaks first, so a role that fits nobody is a second role of the only person named so far
     * who is named again below, or of the latest speaker, where it is of the same field or body.
     */
    private @Nullable Person secondRole(String role, int place) {
        Person known = seconds.get(role);
        if (known != null) {
            return known;
        }
        Person only = onlySpeakerBefore(place);
        if (only != null && isSecondRole(only, role, place)) {
            return only;
        }
        Person speaking = latest;
        boolean same = speaking != null && cast.isRelated(speaking, role) && cast.mayAlsoBe(speaking, role);
        return same ? speaking : null;
    }

    private boolean isSecondRole(Person person, String role, int place) {
        return cast.isRelated(person, role)
                || cast.mayHoldBeside(person, role)
                || (isNamedBelow(person, place) && cast.mayHold(person, role));
    }

    /** The only person who is named as a speaker before this place. */
    private @Nullable Person onlySpeakerBefore(int place) {
        Person only = null;
        for (Person person : lastNamed.keySet()) {
            if (person.isCertain() && person.firstSeen() < place) {
                if (only != null) {
                    return null;
                }
                only = person;
            }
        }
        return only;
    }

    private boolean isNamedBelow(Person person, int place) {
        return lastNamed.getOrDefault(person, -1) > place;
    }

    /** The latest person; where the latest speaker is known by a role alone, or is a body, that one. */
    private Resolved latest(Resolution how, int place) {
        Person person = latest;
        if (person != null && how != Resolution.ELIDED_LATEST) {
            return new Resolved(cast.guess(person), how);
        }
        boolean known = latestResolved.speaker() != null || latestResolved.how() == Resolution.UNNAMED_SOURCE;
        Person named = known ? null : cast.lastBefore(place);
        if (named != null) {
            spoke(named);
            return new Resolved(cast.guess(named), how);
        }
        return known
                ? new Resolved(latestResolved.speaker(), latestResolved.speaker() == null ? latestResolved.how() : how)
                : new Resolved(null, Resolution.UNRESOLVED);
    }
}
