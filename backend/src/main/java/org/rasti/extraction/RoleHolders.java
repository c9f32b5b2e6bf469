package org.rasti.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who holds the roles that an article mentions without a name. */
final class RoleHolders {

    /** A name this many mentions below a role can still be its holder's. */
    private static final int LOOK_AHEAD = 4;

    private final List<Mention> mentions;
    private final Cast cast;
    private final Map<Mention, Person> holders = new HashMap<>();

    private RoleHolders(List<Mention> mentions, Cast cast) {
        this.mentions = mentions;
        this.cast = cast;
    }

    static Map<Mention, Person> find(List<Mention> mentions, Cast cast) {
        RoleHolders roles = new RoleHolders(mentions, cast);
        roles.run();
        return roles.holders;
    }

    /** Roles without a name: whoever is named for the first time right behind, and has no role yet, holds it. */
    private void run() {
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            boolean opensArticle = i == 0 && mention.type() == Mention.Type.UNNAMED;
            if (mention.role() == null
                    || cast.speaksForSome(mention.role())
                    || (mention.type() != Mention.Type.ROLE && !opensArticle)) {
                continue;
            }
            Person holder = cast.holding(mention.role(), mention.from());
            if (holder == null) {
                holder = withoutRole(i);
            }
            if (holder != null) {
                cast.hold(holder, mention.role());
                holders.put(mention, holder);
            }
        }
        lookBack();
    }

    /** A role whose holder is told only further below: the same role above is that person's already. */
    private void lookBack() {
        for (Mention mention : mentions) {
            String role = mention.role();
            if (role != null && mention.type() == Mention.Type.ROLE && !holders.containsKey(mention)) {
                holders.values().stream()
                        .filter(person -> person.roles().contains(role))
                        .findFirst()
                        .ifPresent(person -> holders.put(mention, person));
            }
        }
    }

    private @Nullable Person withoutRole(int index) {
        Person first = index == 0 ? leadSpeaker(mentions.getFirst()) : null;
        if (first != null) {
            return first;
        }
        Person above = nameless(index - 1);
        Person below = newlyNamed(index + 1);
        if (above != null && index > 0) {
            return below == null ? above : below;
        }
        int looked = 0;
        for (int i = index + 1; i < mentions.size() && looked < LOOK_AHEAD; i++, looked++) {
            Mention next = mentions.get(i);
            Person person =
                    next.type() == Mention.Type.NAME && next.name() != null ? cast.named(next.name(), false) : null;
            if (person != null) {
                if (person.roles().isEmpty() || mayAlsoHold(person, next, mentions.get(index))) {
                    return person;
                }
                break;
            }
            if (next.type() == Mention.Type.ROLE && !sameRole(mentions.get(index), next)) {
                break;
            }
        }
        for (int i = index - 1; i >= 0 && i >= index - LOOK_AHEAD; i--) {
            Mention before = mentions.get(i);
            Person person = before.type() == Mention.Type.NAME && before.name() != null
                    ? cast.named(before.name(), false)
                    : null;
            if (person != null) {
                return person.roles().isEmpty() ? person : leftOver(mentions.get(index));
            }
        }
        return leftOver(mentions.get(index));
    }

    /** Of several people the only one named further above whose role has not been told. */
    private @Nullable Person leftOver(Mention role) {
        return role.another() ? null : cast.onlyOneWithoutRole(role.from());
    }

    /** Whoever is named for the first time, and without a role, right below: that is the role's name. */
    private @Nullable Person newlyNamed(int index) {
        Mention next = index < mentions.size() ? mentions.get(index) : null;
        Person person = next != null && next.type() == Mention.Type.NAME && next.name() != null
                ? cast.named(next.name(), false)
                : null;
        boolean fits = person != null && next != null && person.roles().isEmpty() && person.firstSeen() == next.from();
        return fits ? person : null;
    }

    /** Whoever was named without any role right above, perhaps called "he" since: the role is that person's. */
    private @Nullable Person nameless(int index) {
        int i = index;
        while (i >= 0
                && (mentions.get(i).type() == Mention.Type.PRONOUN
                        || mentions.get(i).type() == Mention.Type.ELIDED)) {
            i--;
        }
        Mention before = i < 0 ? null : mentions.get(i);
        Person person = before != null && before.type() == Mention.Type.NAME && before.name() != null
                ? cast.named(before.name(), false)
                : null;
        return person != null && person.roles().isEmpty() ? person : null;
    }

    /**
     * The lead calls its speaker by a role, the paragraph below names the same person, perhaps with another role: unless
     * nobody could hold both.
     */
    private @Nullable Person leadSpeaker(Mention lead) {
        Mention next = mentions.size() > 1 ? mentions.get(1) : null;
        Person person = next != null && next.type() == Mention.Type.NAME && next.name() != null
                ? cast.named(next.name(), false)
                : null;
        String role = lead.role();
        if (person == null || next == null || role == null || next.another()) {
            return null;
        }
        return person.firstSeen() == next.from() && cast.mayBeBoth(person, role) ? person : null;
    }

    /** "A member of a committee" in the lead and "X, who sits for Y" below: one person may well be both. */
    private boolean mayAlsoHold(Person person, Mention name, Mention role) {
        return person.firstSeen() == name.from()
                && role.role() != null
                && cast.isLoose(role.role())
                && person.roles().stream().allMatch(cast::isLoose);
    }

    private boolean sameRole(Mention a, Mention b) {
        return a.role() != null && b.role() != null && cast.sameRole(a.role(), b.role());
    }
}
