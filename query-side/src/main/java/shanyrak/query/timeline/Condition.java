package shanyrak.query.timeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.Kind;
import shanyrak.events.values.Precision;
import shanyrak.query.campaign.PrecisionPolicy;
import shanyrak.query.fulltext.SearchWords;
import shanyrak.query.reading.AsOf;

/**
 * What the rows of {@code timeline_v3.version} must fulfil: one condition for pages, counts, totals and exports, so that
 * all of them are about the same entries.
 */
record Condition(String sql, Map<String, Object> parameters) {

    /** Nothing is hidden: no weights have to be looked at. */
    private static final String ALL = "";

    /** What a policy hides can be searched for no more than it can be read. */
    private static final String WITHOUT_VENUES = "BC";

    private static final String WITHOUT_PLACES = "B";
    private static final String TOWNS = "C";

    /** Seldom asked for, and of few entries: it is not in the table that is searched. */
    private static final String ENDED = """
            coalesce((SELECT words #>> '{outcome,ended}' FROM timeline_v3.saying told
              WHERE told.entry = version.entry AND told.from_position = version.from_position), 'unknown')""";

    /** The town of a version as it may be shown; its parameter is {@code placed}, the {@link #kindsWithTowns}. */
    static final String TOWN = "nullif(btrim(CASE WHEN kind = ANY (:placed) THEN town END), '')";

    /** The kinds whose towns may be shown. */
    static String[] kindsWithTowns(PrecisionPolicy policy) {
        return Stream.of(Kind.values())
                .filter(kind -> policy.finest(kind) != Precision.COUNTRY)
                .map(Kind::name)
                .toArray(String[]::new);
    }

    static Condition of(String campaign, Wanted wanted, AsOf asOf, PrecisionPolicy policy) {
        Builder builder = new Builder(policy);
        builder.add("campaign = :campaign AND public", "campaign", campaign);
        builder.add(asOf.condition(), "asOf", asOf.position());
        builder.anyOf("kind", wanted.kinds().stream().map(Kind::name).toList());
        builder.anyOf("side", wanted.sides().stream().map(Enum::name).toList());
        builder.anyOf("standing", wanted.standings().stream().map(Enum::name).toList());
        builder.anyOf("coalesce(channel, 'none')", wanted.channels());
        builder.anyOf("country", wanted.countries());
        builder.add("demands @> ARRAY[cast(:demand AS integer)]", "demand", wanted.demand());
        builder.add("addressee = :addressee", "addressee", wanted.addressee());
        builder.add("organisers @> ARRAY[cast(:organisation AS text)]", "organisation", wanted.organisation());
        builder.add("coalesce(organisers[1], 'none') = :lead", "lead", wanted.lead());
        builder.add("(latest IS NULL OR latest >= :from)", "from", wanted.from());
        builder.add("earliest <= :to", "to", wanted.to());
        builder.add("corrected_on >= :correctedSince", "correctedSince", wanted.correctedSince());
        builder.weeks(wanted.week());
        builder.add("(unknown_turnout > 0) = :unknownTurnout", "unknownTurnout", wanted.unknownTurnout());
        builder.add(ENDED + " = :outcome", "outcome", wanted.outcome());
        builder.towns(wanted.towns());
        builder.place(wanted.place());
        builder.words(wanted.words());
        return builder.build();
    }

    private static final class Builder {

        private final PrecisionPolicy policy;
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Builder(PrecisionPolicy policy) {
            this.policy = policy;
        }

        Condition build() {
            return new Condition(String.join(" AND ", conditions), Map.copyOf(parameters));
        }

        void add(String condition, String parameter, @Nullable Object value) {
            if (value != null) {
                conditions.add(condition);
                parameters.put(parameter, value);
            }
        }

        void anyOf(String column, List<String> values) {
            String parameter = column.replaceAll("\\W", "");
            if (values.size() == 1) {
                add(column + " = :" + parameter, parameter, values.getFirst());
            } else if (!values.isEmpty()) {
                add(column + " IN (:" + parameter + ")", parameter, values);
            }
        }

        void weeks(Wanted.@Nullable Weeks weeks) {
            if (weeks != null) {
                add("earliest >= :monday", "monday", weeks.monday());
                add("earliest <= :sunday", "sunday", weeks.sunday());
            }
        }

        /** Exactly as it is shown; where a policy hides it, there is none. */
        void towns(List<String> towns) {
            if (!towns.isEmpty()) {
                add("coalesce(" + TOWN + ", 'none') = ANY (:towns)", "towns", towns.toArray(String[]::new));
                parameters.put("placed", kindsWithTowns(policy));
            }
        }

        /** A town is found by any of its names. */
        void place(@Nullable SearchWords town) {
            if (town != null) {
                found(town, finest -> finest == Precision.COUNTRY ? Optional.empty() : Optional.of(TOWNS), "place");
            }
        }

        void words(@Nullable SearchWords words) {
            if (words != null) {
                found(words, finest -> Optional.of(searchable(finest)), "q");
            }
        }

        private static String searchable(Precision finest) {
            return switch (finest) {
                case EXACT -> ALL;
                case DISTRICT, TOWN -> WITHOUT_VENUES;
                case COUNTRY -> WITHOUT_PLACES;
            };
        }

        /** @param weights of what may be searched, by how finely places may be shown */
        private void found(SearchWords words, Function<Precision, Optional<String>> weights, String name) {
            Map<String, Set<Kind>> kinds = new TreeMap<>();
            for (Kind kind : Kind.values()) {
                weights.apply(policy.finest(kind))
                        .ifPresent(which -> kinds.computeIfAbsent(which, _ -> EnumSet.noneOf(Kind.class))
                                .add(kind));
            }
            conditions.add(
                    kinds.isEmpty()
                            ? "false"
                            : kinds.entrySet().stream()
                                    .map(group -> found(words, group.getKey(), group.getValue(), name))
                                    .collect(Collectors.joining(" OR ", "(", ")")));
        }

        private String found(SearchWords words, String weights, Set<Kind> kinds, String name) {
            SearchWords.Sql query = words.sql(weights, name + weights);
            parameters.putAll(query.parameters());
            String found = "terms @@ " + query.expression();
            if (kinds.size() == Kind.values().length) {
                return found;
            }
            String among = name + "Kinds" + weights;
            parameters.put(among, kinds.stream().map(Kind::name).toList());
            return "kind IN (:" + among + ") AND " + found;
        }
    }
}
