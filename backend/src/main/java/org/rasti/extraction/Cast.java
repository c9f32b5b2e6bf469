package org.rasti.extraction;

import java.util.ArrayList;
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
        if (mention.role() != null) {
            person.holds(mention.role());
            secondRoles(mention.role()).forEach(person::holds);
        }
    }

    /** "Vice president and prime minister" is two roles; the later ones may be mentioned alone. */
    private List<String> secondRoles(String role) {
        Tokens tokens = new Tokens(role, pack.language());
        List<String> roles = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            if (pack.words(Section.ALSO_TITLE).match(tokens, i, tokens.size()) > 0) {
                roles.add(tokens.text(i, tokens.size()));
            }
        }
        return roles;
    }

    /** The person or body of this name or part of a name. */
    @Nullable
    Person named(String name, boolean body) {
        return byName(body ? roleWords.of(name) : nameWords.of(name), body);
    }

    /** Who holds this role; of several the one met last before this place, else the first after it. */
    @Nullable
    Person holding(String role, int before) {
        List<String> wanted = roleWords.of(role);
        Person found = null;
        for (Person person : people) {
            boolean holds = person.roles().stream()
                    .anyMatch(r -> (r.equals(role) || !pointsBack(r)) && roleWords.compatible(wanted, roleWords.of(r)));
            if (holds && (found == null || (person.firstSeen() < before && person.firstSeen() > found.firstSeen()))) {
                found = person;
            }
        }
        return found;
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

    /**
     * The only person of the article, if named before this place: news names whoever speaks first, so a role without a
     * name is a second role of theirs, unless it is another country's.
     */
    @Nullable
    Person onlyPersonBut(String role, int place) {
        Person only = null;
        for (Person person : people) {
            if (person.isHuman() && only != null) {
                return null;
            }
            only = person.isHuman() ? person : only;
        }
        boolean fits = only != null
                && only.firstSeen() < place
                && !only.roles().isEmpty()
                && places(role).equals(places(String.join(" ", only.roles())))
                && only.roles().stream().noneMatch(held -> isLoose(held) != isLoose(role));
        return fits ? only : null;
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
        return null;
    }
}
