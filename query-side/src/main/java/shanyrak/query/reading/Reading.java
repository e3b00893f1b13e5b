package shanyrak.query.reading;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import shanyrak.query.platform.Disclosures;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.platform.Today;
import shanyrak.query.platform.ViewPositions;
import shanyrak.query.platform.ViewPositions.Standing;
import shanyrak.web.BrokenRule;

/** How every page and REST answer is read: all of it in one snapshot of the database, which has a position in the log. */
@Component
public class Reading {

    /** The header that says which position of the log an answer reflects: the lowest of the views it shows. */
    public static final String POSITION = "Shanyrak-Position";

    /** The header that says how many entries an answer lacks, because a view could not take them in; absent if none. */
    public static final String INCOMPLETE = "Shanyrak-Incomplete";

    /** The header that says since which position of the log earlier states are shown as they are. */
    public static final String EPOCH = "Shanyrak-Disclosure-Epoch";

    private static final String AT_LEAST = "atLeast";

    private final ViewPositions positions;
    private final PositionsInTime times;
    private final Disclosures disclosures;
    private final TransactionTemplate snapshot;
    private final Today today;
    private final NewestStates newest;
    private final KeptAnswers kept;
    private final String edition;

    Reading(
            ViewPositions positions,
            PositionsInTime times,
            Disclosures disclosures,
            Today today,
            NewestStates newest,
            KeptAnswers kept,
            @QuerySideDatabase PlatformTransactionManager transactions,
            ApplicationContext application) {
        this.positions = positions;
        this.times = times;
        this.disclosures = disclosures;
        this.today = today;
        this.newest = newest;
        this.kept = kept;
        snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        edition = Long.toString(application.getStartupDate(), Character.MAX_RADIX);
    }

    /**
     * Reads at the position that the request asks for with {@code atLeast}, or later.
     *
     * @param views that the answer is made of
     * @param read makes the answer at a position
     * @return the answer; null when the reader has it already (304), or when it has been sent as it was kept
     * @throws shanyrak.web.TryAgainSoon when the views do not come to the position in time (503)
     */
    public <T> @Nullable T read(ServletWebRequest request, Collection<String> views, LongFunction<T> read) {
        return read(request, views, "", read);
    }

    /** The same for an answer that is another one tomorrow, even if nothing happens until then. */
    public <T> @Nullable T readToday(ServletWebRequest request, Collection<String> views, OnADay<T> read) {
        LocalDate day = today.inUtc();
        return read(request, views, "-" + day, position -> read.at(position, day));
    }

    /** Makes an answer at a position of the log, on a day. */
    @FunctionalInterface
    public interface OnADay<T> {
        T at(long position, LocalDate today);
    }

    /**
     * Reads the newest state of the record or an earlier one.
     *
     * @param asOf as the request has it
     * @throws BadQuery when it is no position or time, or ahead of the log
     */
    public <T> @Nullable T read(
            ServletWebRequest request, Collection<String> views, AsOfParameter asOf, Function<AsOf, T> read) {
        return read(request, views, asOf, "", read);
    }

    /** The same for an answer that is another one tomorrow. */
    public <T> @Nullable T readToday(
            ServletWebRequest request, Collection<String> views, AsOfParameter asOf, AsOfOnADay<T> read) {
        LocalDate day = today.inUtc();
        return read(request, views, asOf, "-" + day, state -> read.at(state, day));
    }

    /** Makes an answer of a state of the record, on a day. */
    @FunctionalInterface
    public interface AsOfOnADay<T> {
        T at(AsOf asOf, LocalDate today);
    }

    private <T> @Nullable T read(
            ServletWebRequest request, Collection<String> views, String day, LongFunction<T> read) {
        return read(request, views, new AsOfParameter(null), day, state -> read.apply(state.position()));
    }

    private <T> @Nullable T read(
            ServletWebRequest request,
            Collection<String> views,
            AsOfParameter asOf,
            String day,
            Function<AsOf, T> read) {
        if (kept.mayKeep(request.getRequest())) {
            if (!sendKept(request, views, day)) {
                sendAndKeep(request, views, asOf, day, read);
            }
            return null;
        }
        return begin(
                request,
                views,
                asOf,
                (state, lacking) -> isKnown(request, state, lacking, day) ? null : read.apply(state));
    }

    /** Without asking the database anything, as long as no view has moved. */
    private boolean sendKept(ServletWebRequest request, Collection<String> views, String day) {
        if (atLeast(request) > 0) {
            return false;
        }
        NewestStates.State now = newest.of(views);
        String tag = tag(now.asOf(), now.lacking(), day);
        KeptAnswers.Answer answer = kept.find(request.getRequest(), keptAs(tag, now.asOf()));
        if (answer == null && !tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            return false;
        }
        say(request, now.asOf(), now.lacking());
        if (!isKnown(request, now.asOf(), now.lacking(), day) && answer != null) {
            answer.send(Objects.requireNonNull(request.getResponse()));
        }
        return true;
    }

    private void sendAndKeep(
            ServletWebRequest request,
            Collection<String> views,
            AsOfParameter asOf,
            String day,
            Function<AsOf, ?> read) {
        HttpServletResponse response = Objects.requireNonNull(request.getResponse());
        KeptAnswers.Answer answer = begin(
                request,
                views,
                asOf,
                (state, lacking) -> isKnown(request, state, lacking, day)
                        ? null
                        : kept.findOrMake(
                                request.getRequest(),
                                response,
                                keptAs(tag(state, lacking, day), state),
                                () -> read.apply(state)));
        if (answer != null) {
            answer.send(response);
        }
    }

    /** A disclosure can change an answer of the same position. */
    private static String keptAs(String tag, AsOf state) {
        return tag + "@" + state.epoch();
    }

    /** Makes an answer, or its beginning, of a state of the record that a number of entries are not in. */
    @FunctionalInterface
    public interface Beginning<T> {
        @Nullable
        T at(AsOf asOf, long lacking);
    }

    /**
     * Begins an answer that may be too long for one snapshot: this is its first one, and settles which state it is about. It
     * says itself whether its reader has it already.
     */
    public <T> @Nullable T begin(
            ServletWebRequest request, Collection<String> views, AsOfParameter asOf, Beginning<T> read) {
        Long asked = asOf.asOf() == null || asOf.asOf().isBlank()
                ? null
                : times.of("asOf", asOf.asOf().strip());
        long atLeast = Math.max(atLeast(request), asked == null ? 0 : asked);
        if (atLeast > 0) {
            positions.awaitAtLeast(views, atLeast);
        }
        return snapshot.execute(_ -> {
            Standing standing = positions.standing(views);
            AsOf state = new AsOf(asked == null ? standing.position() : asked, asked == null, disclosures.latest());
            say(request, state, standing.lacking());
            return read.at(state, standing.lacking());
        });
    }

    /** The newest state, which nobody's request asks for. */
    public <T> T newest(Collection<String> views, Function<AsOf, T> read) {
        return Objects.requireNonNull(snapshot.execute(
                _ -> read.apply(new AsOf(positions.standing(views).position(), true, disclosures.latest()))));
    }

    /** In headers, and to the page's layout. */
    private void say(ServletWebRequest request, AsOf state, long lacking) {
        HttpServletResponse response = Objects.requireNonNull(request.getResponse());
        response.setHeader(POSITION, Long.toString(state.position()));
        response.setHeader(EPOCH, Long.toString(state.epoch()));
        request.setAttribute(
                "printed",
                Printed.of(request.getRequest(), state.position(), today.inUtc()),
                RequestAttributes.SCOPE_REQUEST);
        if (lacking > 0) {
            response.setHeader(INCOMPLETE, Long.toString(lacking));
            request.setAttribute("incomplete", lacking, RequestAttributes.SCOPE_REQUEST);
        }
        if (!state.newest()) {
            request.setAttribute("asOf", asOf(state), RequestAttributes.SCOPE_REQUEST);
        }
    }

    private EarlierState asOf(AsOf state) {
        String newest = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("asOf")
                .replaceQueryParam("cursor")
                .build()
                .getQuery();
        return new EarlierState(
                state.position(),
                times.dayOf(state.position()).orElse(null),
                "?" + Objects.requireNonNullElse(newest, ""));
    }

    /**
     * What a page says above an earlier state.
     *
     * @param day absent before the log began
     * @param newest the same page in its newest state
     */
    public record EarlierState(long position, @Nullable LocalDate day, String newest) {}

    private boolean isKnown(ServletWebRequest request, AsOf state, long lacking, String day) {
        HttpServletResponse response = Objects.requireNonNull(request.getResponse());
        if (request.getUserPrincipal() != null) {
            return false;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.addHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
        return request.checkNotModified(tag(state, lacking, day));
    }

    private String tag(AsOf state, long lacking, String day) {
        String language = LocaleContextHolder.getLocale().toLanguageTag();
        String which = state.position() + (state.newest() ? "" : "@" + state.epoch()) + day;
        return "W/\"" + which + "-" + lacking + "-" + language + "-" + edition + "\"";
    }

    private static long atLeast(ServletWebRequest request) {
        String asked = request.getParameter(AT_LEAST);
        if (asked == null || asked.isBlank()) {
            return 0;
        }
        if (!asked.matches("\\d{1,18}")) {
            throw new BadQuery(List.of(BrokenRule.at(AT_LEAST, "NotAPosition")));
        }
        return Long.parseLong(asked);
    }
}
