package shanyrak.command.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyrak.command.platform.PlaceBody;

/**
 * What REST and the forms take for an entry of any kind: one shape, in which a kind leaves out what it does not have.
 *
 * @param when an EDTF level 1 date, such as {@code 2006-04-13?}
 * @param organisers organisations that acted, the leading one first
 * @param turnout people, of pickets and of those who resisted an eviction
 * @param demands numbers of the campaign's demands
 * @param publish {@code now} or {@code held}; the campaign's policy, if null
 * @param target of a picket: whom it was aimed at
 * @param channel of a protest: {@code letter}, {@code fax}, {@code email}, {@code telephone}, {@code web-form}
 * @param addressee of a protest: the number of the campaign's addressee, 1 if null
 * @param items of a protest: how many were sent, 1 if null
 * @param to of a letter handed in: the office that took it
 * @param at of a letter handed in: the entry it was part of
 * @param outlet of media coverage
 * @param medium of media coverage: {@code television}, {@code radio}, {@code print}, {@code agency}, {@code online}
 * @param of of media coverage: the entry it is about
 * @param words of a statement
 * @param language of a statement: {@code en}, {@code ru} or {@code kk}; English, if null
 * @param forces of an eviction attempt: who came
 * @param against of an eviction attempt: whose homes
 * @param resistedBy of an eviction attempt: who stood in the way
 */
public record EntryBody(
        @Nullable String when,
        @Nullable PlaceBody place,
        @Nullable List<String> organisers,
        @Nullable TurnoutBody turnout,
        @Nullable List<SourceBody> sources,
        @Nullable List<Integer> demands,
        @Nullable String note,
        @Nullable String publish,
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
        @Nullable List<String> resistedBy) {

    /** The names of those fields that only some kinds have and that are given here. */
    Set<String> givenForSomeKind() {
        Map<String, @Nullable Object> given = new HashMap<>();
        given.put("turnout", turnout);
        given.put("target", target);
        given.put("channel", channel);
        given.put("addressee", addressee);
        given.put("items", items);
        given.put("to", to);
        given.put("at", at);
        given.put("outlet", outlet);
        given.put("medium", medium);
        given.put("of", of);
        given.put("words", words);
        given.put("language", language);
        given.put("forces", forces);
        given.put("against", against);
        given.put("resistedBy", resistedBy);
        given.values().removeIf(Objects::isNull);
        return given.keySet();
    }

    /** People, at least and at most, and the source's own words. */
    public record TurnoutBody(
            @Nullable Integer low,
            @Nullable Integer high,
            @Nullable String words) {}

    /** Where a fact comes from; {@code address} is a web address, {@code published} an EDTF date. */
    public record SourceBody(
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String address,
            @Nullable String published) {}
}
