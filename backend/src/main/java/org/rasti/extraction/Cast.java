package org.rasti.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everybody an article names: people by full name or surname, bodies, and who holds which role. */
final class Cast {

    private final LanguagePack pack;
    private final RoleWords roleWords;
    private final NameWords nameWords;
    private final List<Person> people = new ArrayList<>();

    Cast(LanguagePack pack) {
        this.pack = pack;
        this.roleWords = new RoleWords(pack);
        this.nameWords = new NameWords(pack);
    }

    /** Adds what a mention tells: a name, its role. */
    void meet(Mention mention) {
        String name = mention.name();
        if (name == null || name.isBlank()) {
            return;
        }
        boolean body = mention.type() == Mention.Type.BODY;
        List<String> words = body ? roleWords.of(name) : nameWords.of(name);
        Person person = byName(words, body);
        if (person == null) {
            person = new Person(name, words, !body, mention.from());
            people.add(person);
        }
        person.alsoCalled(name, words);
        person.metAt(mention.from());
        if (mention.role() != null) {
            hold(person, mention.role());
        }
    }

    /** Notes that somebody holds a role, and those that are named within it. */
    void hold(Person person, String role) {
        person.holds(role);
        secondRoles(role).forEach(person::holds);
    }

    /** "Vice president and prime minister" is two roles; the later ones may be mentioned alone. */
    private List<String> secondRoles(String role) {
        Tokens tokens = new Tokens(role, pack.language());
        List<String> roles = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            if (pack.words(Section.ALSO_TITLE).match(tokens, i, tokens.size()) > 0 || isJoinedTitle(tokens, i)) {
                roles.add(tokens.text(i, tokens.size()));
            }
        }
        return roles;
    }

    /** "Member and | head of the committee", where the head of a role comes first. */
    private boolean isJoinedTitle(Tokens tokens, int at) {
        return pack.language().rightToLeft()
                && pack.words(Section.CONJUNCTION).match(tokens, at - 1, at) > 0
                && pack.words(Section.TITLE).match(tokens, at, tokens.size()) > 0;
    }

    /** The person or body of this name or part of a name. */
    @Nullable
    Person named(String name, boolean body) {
        return byName(body ? roleWords.of(name) : nameWords.of(name), body);
    }

    /**
     * Who holds this role: whose role has most words in common with it; of several the one met last before this place,
     * else the first after it.
     */
    @Nullable
    Person holding(String role, int before) {
        Person found = null;
        int most = 0;
        for (Person person : people) {
            int common = fit(person, role);
            boolean later = found == null || (person.firstSeen() < before && person.firstSeen() > found.firstSeen());
            if (common > most || (common == most && common > 0 && later)) {
                found = person;
                most = common;
            }
        }
        return found;
    }

    /** How many words of a role somebody's fitting role shares with it, 0 where none fits. */
    private int fit(Person person, String role) {
        List<String> wanted = roleWords.of(role);
        int most = 0;
        for (String held : person.roles()) {
            boolean tells = held.equals(role) || !pointsBack(held);
            if (tells && roleWords.compatible(wanted, roleWords.of(held))) {
                most = Math.max(most, Math.max(1, roleWords.common(role, held)));
            }
        }
        return most;
    }

    /** "Head of this association" tells nothing of which one. */
    private boolean pointsBack(String role) {
        Tokens tokens = new Tokens(role, pack.language());
        return !pack.cased() && pack.words(Section.DEMONSTRATIVE).occursIn(tokens, 0, tokens.size());
    }

    /** The person named last before this place. */
    @Nullable
    Person lastBefore(int place) {
        Person last = null;
        for (Person person : people) {
            if (person.isHuman() && person.firstSeen() < place) {
                last = person;
            }
        }
        return last;
    }

    /** The first of these people who holds a role with the same head: "this member" for the member of a council. */
    @Nullable
    Person latestWith(String role, List<Person> recent) {
        List<String> wanted = roleWords.of(role);
        for (Person person : recent) {
            for (String held : person.roles()) {
                List<String> words = roleWords.of(held);
                if (!wanted.isEmpty() && words.contains(wanted.getFirst())) {
                    return person;
                }
            }
        }
        return null;
    }

    /** The only person named before this place whose role nobody has told. */
    @Nullable
    Person onlyOneWithoutRole(int place) {
        Person only = null;
        for (Person person : people) {
            if (person.isHuman() && person.roles().isEmpty() && isFullName(person)) {
                if (only != null) {
                    return null;
                }
                only = person;
            }
        }
        return only != null && only.firstSeen() < place ? only : null;
    }

    private boolean isFullName(Person person) {
        return person.nameWords().size() > 1
                && pack.words(Section.GIVEN_NAME).contains(person.nameWords().getFirst());
    }

    /** Whether somebody may hold this role beside the known ones: none of another country, no office beside a seat. */
    boolean mayHold(Person person, String role) {
        return !person.roles().isEmpty()
                && places(role).equals(places(String.join(" ", person.roles())))
                && person.roles().stream().noneMatch(held -> isLoose(held) != isLoose(role));
    }

    /** Whether somebody may hold this role, too: no office, and none of another country. */
    boolean mayHoldBeside(Person person, String role) {
        return pack.language().rightToLeft() && !person.roles().isEmpty() && !isOffice(role) && !isAbroad(person, role);
    }

    /** Whether a role may be another of this person's: related to one of theirs, or with the same head, or loose. */
    boolean mayBeBoth(Person person, String role) {
        return pack.language().rightToLeft()
                && !isAbroad(person, role)
                && (isLoose(role)
                        || isRelated(person, role)
                        || person.roles().stream().anyMatch(held -> sameHead(held, role)));
    }

    private boolean isAbroad(Person person, String role) {
        Set<String> places = places(role);
        Set<String> others = places(String.join(" ", person.roles()));
        return !places.isEmpty() && !others.isEmpty() && Collections.disjoint(places, others);
    }

    /** Whether a role is of the same field or body as one that this person holds, and not an office of its own. */
    boolean isRelated(Person person, String role) {
        return !isAbroad(person, role)
                && person.roles().stream()
                        .anyMatch(held -> !pointsBack(held)
                                && (sameHead(held, role) || (!isOffice(held) && !isOffice(role)))
                                && roleWords.related(role, held));
    }

    /** Whether this person holds another role with the same head, or the role is one that is held beside others. */
    boolean mayAlsoBe(Person person, String role) {
        return isLoose(role) || person.roles().stream().anyMatch(held -> sameHead(held, role));
    }

    private boolean sameHead(String a, String b) {
        List<String> first = roleWords.of(a);
        List<String> second = roleWords.of(b);
        return !first.isEmpty() && !second.isEmpty() && first.getFirst().equals(second.getFirst());
    }

    /** "Mayor", "governor": whoever is one is not the other, be it of the same town. */
    private boolean isOffice(String role) {
        Tokens tokens = new Tokens(role, pack.language());
        return pack.words(Section.OFFICE).match(tokens, 0, tokens.size()) > 0;
    }

    private Set<String> places(String role) {
        Tokens tokens = new Tokens(role, pack.language());
        Set<String> places = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean place = pack.words(Section.COUNTRY).match(tokens, i, tokens.size()) > 0
                    || pack.words(Section.NATIONALITY).match(tokens, i, tokens.size()) > 0;
            if (place) {
                places.add(tokens.key(i));
            }
        }
        return places;
    }

    /** Whether one person may hold this role beside another: "member", "expert". */
    boolean isLoose(String role) {
        Tokens tokens = new Tokens(role, pack.language());
        return pack.words(Section.LOOSE_ROLE).match(tokens, 0, tokens.size()) > 0;
    }

    /** "A spokeswoman", of whatever body was named last. */
    boolean speaksForSome(String role) {
        Tokens tokens = new Tokens(role, pack.language());
        int from = pack.words(Section.DETERMINER).match(tokens, 0, tokens.size());
        return pack.words(Section.SPEAKS_FOR).matches(tokens, from, tokens.size());
    }

    /** "The force", "its report": a noun that names no body by itself, in scripts where names have capitals. */
    boolean isCommonNoun(String name) {
        Tokens tokens = new Tokens(name, pack.language());
        int from = pack.words(Section.DETERMINER).match(tokens, 0, tokens.size());
        return pack.cased() && from + 1 == tokens.size() && !tokens.isCapital(from);
    }

    boolean sameRole(String a, String b) {
        return roleWords.compatible(roleWords.of(a), roleWords.of(b));
    }

    SpeakerGuess guess(Person person) {
        String role = person.bestRole(pack.words(Section.HOME), roleWords);
        return new SpeakerGuess(person.name(), role, role == null ? null : body(role), person.isHuman());
    }

    /** Somebody known by the role alone. */
    SpeakerGuess guess(String role) {
        return new SpeakerGuess(role, role, body(role), true);
    }

    private @Nullable String body(String role) {
        Tokens tokens = new Tokens(role, pack.language());
        int at = pack.words(Section.BODY).find(tokens, 0, tokens.size());
        return at > 0 ? tokens.text(at, tokens.size()) : null;
    }

    private @Nullable Person byName(List<String> words, boolean body) {
        for (Person person : people) {
            if (person.isHuman() != body && nameWords.same(words, person.nameWords(), body)) {
                return person;
            }
        }
        return body ? null : misspelt(words);
    }

    /** The only person whose name, but for a slip of the keyboard, is this one; foreign names are spelt in several ways. */
    private @Nullable Person misspelt(List<String> words) {
        Person found = null;
        for (Person person : people) {
            if (person.isHuman() && nameWords.nearlySame(words, person.nameWords())) {
                if (found != null) {
                    return null;
                }
                found = person;
            }
        }
        return found;
    }
}
