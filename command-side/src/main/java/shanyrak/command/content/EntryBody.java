package shanyrak.command.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.command.platform.PlaceBody;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What REST and the forms take for an entry of any kind: one shape, in which a kind leaves out what it does not have.
 *
 * @param when an EDTF level 1 date, such as {@code 2006-04-13?}
 * @param organisers organisations that acted, the leading one first
 * @param sources where the facts come from
 * @param demands numbers of the campaign's demands
 * @param note what a reader should know
 * @param publish {@code now} or {@code held}; the campaign's policy, if null
 * @param turnout people who took part in a picket, rally or meeting, or who resisted an eviction
 * @param target of a picket, rally or announcement: whom it is aimed at
 * @param channel of a protest: {@code letter}, {@code fax}, {@code email}, {@code telephone}, {@code web-form}
 * @param addressee of a protest, petition, answer, promise or concession: the number of the campaign's addressee, 1 if null
 * @param items of a protest: how many were sent, 1 if null
 * @param to of a letter handed in: the office that took it
 * @param at of a letter handed in: the entry it was part of
 * @param outlet of media coverage
 * @param medium of media coverage: {@code television}, {@code radio}, {@code print}, {@code agency}, {@code online}
 * @param of of media coverage: the entry it is about
 * @param words of a statement, answer, promise, concession or reply; of a meeting, its resolution
 * @param language of the words: {@code en}, {@code ru} or {@code kk}; English, if null
 * @param forces of an eviction attempt, arrest or demolition: who came
 * @param against of an eviction attempt or demolition: whose homes
 * @param resistedBy of an eviction attempt: who stood in the way
 * @param signatures of a petition: how many signed
 * @param action of an announcement: {@code picket} or {@code rally}
 * @param time of an announcement: when it begins, by the clocks of the place, {@code 18:30}
 * @param people of an arrest, release or trial: how many people it is about
 * @param named of an arrest, release or trial: those whose names are known
 * @param charge of an arrest or trial: what they are accused of
 * @param terms of a release: on what terms
 * @param court of a trial
 * @param verdict of a trial
 * @param after of a release or trial: the arrest it follows
 * @param homes of a demolition: homes destroyed
 * @param nature of an answer: {@code acknowledgement}, {@code answer} or {@code refusal}
 * @param answers of an answer, promise or concession: the entries that it answers
 * @param due of a promise: an EDTF date by which it shall be kept
 * @param by of a reply: the office or organisation that replies
 * @param about of a reply: the entry that it replies to
 */
public record EntryBody(
        @Nullable String when,
        @Nullable PlaceBody place,
        @Nullable List<String> organisers,
        @Nullable List<SourceBody> sources,
        @Nullable List<Integer> demands,
        @Nullable String note,
        @Nullable String publish,
        @Nullable CountBody turnout,
        @Nullable String target,
        @Nullable String channel,
        @Nullable Integer addressee,
        @Nullable Integer items,
        @Nullable String to,
        @Nullable UUID at,
        @Nullable String outlet,
        @Nullable String medium,
        @Nullable UUID of,
        @Nullable String words,
        @Nullable String language,
        @Nullable List<String> forces,
        @Nullable String against,
        @Nullable List<String> resistedBy,
        @Nullable CountBody signatures,
        @Nullable String action,
        @Nullable String time,
        @Nullable CountBody people,
        @Nullable List<PersonBody> named,
        @Nullable String charge,
        @Nullable String terms,
        @Nullable String court,
        @Nullable String verdict,
        @Nullable UUID after,
        @Nullable HomesBody homes,
        @Nullable String nature,
        @Nullable List<UUID> answers,
        @Nullable String due,
        @Nullable String by,
        @Nullable UUID about) {

    private static final JsonMapper JSON = new JsonMapper();

    /** What an entry of every kind has. */
    private static final Set<String> COMMON =
            Set.of("when", "place", "organisers", "sources", "demands", "note", "publish");

    /** The body of these fields; a field that is not there is null. */
    public static EntryBody of(Map<String, ?> fields) {
        return JSON.convertValue(fields, EntryBody.class);
    }

    /** As JSON, in which what is not given is null. */
    JsonNode json() {
        return JSON.valueToTree(this);
    }

    /** The names of those fields that only some kinds have and that are given here. */
    Set<String> givenForSomeKind() {
        return json().properties().stream()
                .filter(field -> !field.getValue().isNull())
                .map(Map.Entry::getKey)
                .filter(field -> !COMMON.contains(field))
                .collect(Collectors.toSet());
    }

    /** The entries that this one refers to, by the field that refers to them. */
    public List<Link> links() {
        return Stream.concat(
                        Stream.of(
                                        new Link("at", at),
                                        new Link("of", of),
                                        new Link("after", after),
                                        new Link("about", about))
                                .filter(link -> link.entry != null),
                        answers == null ? Stream.of() : answers.stream().map(entry -> new Link("answers", entry)))
                .toList();
    }

    /** @param entry none where the field is empty */
    public record Link(String field, @Nullable UUID entry) {}

    /** People or signatures, at least and at most, and the source's own words. */
    public record CountBody(
            @Nullable Integer low,
            @Nullable Integer high,
            @Nullable String words) {}

    /** Homes destroyed, at least and at most. */
    public record HomesBody(@Nullable Integer low, @Nullable Integer high) {}

    /** Where a fact comes from; {@code address} is a web address, {@code published} an EDTF date. */
    public record SourceBody(
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String address,
            @Nullable String published) {}

    /**
     * A detained person.
     *
     * @param person the id of a person whom this entry, or the arrest it follows, names already; null for a new one
     * @param consent who agreed that the name is published: {@code none} (also if null), {@code person} or {@code family}
     */
    public record PersonBody(
            @Nullable UUID person,
            @Nullable String name,
            @Nullable String consent) {}
}
