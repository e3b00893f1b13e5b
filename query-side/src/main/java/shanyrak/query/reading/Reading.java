package shanyrak.query.reading;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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

    private static final String AT_LEAST = "atLeast";

    private final ViewPositions positions;
    private final TransactionTemplate snapshot;
    private final Today today;
    private final String edition;

    Reading(
            ViewPositions positions,
            Today today,
            @QuerySideDatabase PlatformTransactionManager transactions,
            ApplicationContext application) {
        this.positions = positions;
        this.today = today;
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
     * @return the answer, or null when the reader has it already (304)
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

    private <T> @Nullable T read(
            ServletWebRequest request, Collection<String> views, String day, LongFunction<T> read) {
        long atLeast = atLeast(request);
        if (atLeast > 0) {
            positions.awaitAtLeast(views, atLeast);
        }
        return snapshot.execute(_ -> {
            Standing standing = positions.standing(views);
            say(request, standing.lacking());
            return isKnown(request, standing, day) ? null : read.apply(standing.position());
        });
    }

    /** In a header, and to the page's layout. */
    private static void say(ServletWebRequest request, long lacking) {
        if (lacking > 0) {
            Objects.requireNonNull(request.getResponse()).setHeader(INCOMPLETE, Long.toString(lacking));
            request.setAttribute("incomplete", lacking, RequestAttributes.SCOPE_REQUEST);
        }
    }

    private boolean isKnown(ServletWebRequest request, Standing standing, String day) {
        HttpServletResponse response = Objects.requireNonNull(request.getResponse());
        response.setHeader(POSITION, Long.toString(standing.position()));
        if (request.getUserPrincipal() != null) {
            return false;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.addHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
        String language = LocaleContextHolder.getLocale().toLanguageTag();
        return request.checkNotModified(
                "W/\"" + standing.position() + "-" + standing.lacking() + day + "-" + language + "-" + edition + "\"");
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
