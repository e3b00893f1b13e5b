package shanyrak.query.memento;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import shanyrak.query.reading.BadQuery;
import shanyrak.query.reading.KnownParameters;
import shanyrak.query.reading.PositionsInTime;
import shanyrak.web.BrokenRule;

/** Every page and answer that knows earlier states is its own TimeGate: a request with a time is sent on to its state. */
@Component
class Negotiation implements HandlerInterceptor {

    private static final String ACCEPT_DATETIME = "Accept-Datetime";
    private static final String AS_OF = "asOf";
    private static final Pattern CAMPAIGN = Pattern.compile("(?:/api)?/campaigns/([^/.]+)(?:/.*)?");

    private final PositionsInTime times;
    private final Mementos mementos;

    Negotiation(PositionsInTime times, Mementos mementos) {
        this.times = times;
        this.mementos = mementos;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var campaign = CAMPAIGN.matcher(request.getRequestURI());
        if (!KnownParameters.of(handler).contains(AS_OF) || !campaign.matches()) {
            return true;
        }
        String original = original(request);
        response.addHeader(HttpHeaders.VARY, ACCEPT_DATETIME);
        response.addHeader(HttpHeaders.LINK, links(original, campaign.group(1)));
        String asOf = request.getParameter(AS_OF);
        String asked = request.getHeader(ACCEPT_DATETIME);
        if (asOf != null && !asOf.isBlank()) {
            response.setHeader("Memento-Datetime", rfc1123(mementos.current(times.of(AS_OF, asOf.strip()))));
            return true;
        }
        if (asked == null) {
            return true;
        }
        response.setStatus(HttpStatus.FOUND.value());
        response.setHeader(
                HttpHeaders.LOCATION,
                original + (original.contains("?") ? "&" : "?") + "asOf="
                        + mementos.at(campaign.group(1), time(asked)));
        return false;
    }

    private static String links(String original, String campaign) {
        return "<" + original + ">; rel=\"original timegate\", <" + Mementos.timeMap(campaign, original)
                + ">; rel=\"timemap\"; type=\"application/link-format\"";
    }

    /** The address without the state and what is only for a moment. */
    private static String original(HttpServletRequest request) {
        String query = query(request.getQueryString());
        return request.getRequestURI() + (query.isEmpty() ? "" : "?" + query);
    }

    private static String query(@Nullable String query) {
        return query == null
                ? ""
                : String.join(
                        "&",
                        List.of(query.split("&")).stream()
                                .filter(part -> !part.startsWith("asOf=") && !part.startsWith("atLeast="))
                                .map(Negotiation::harmless)
                                .toList());
    }

    /** What would end the address in a header is written as it should have been. */
    private static String harmless(String part) {
        return part.matches("[\\w%+.~*=:@!$'(),;/?-]*")
                ? part
                : URLEncoder.encode(part, StandardCharsets.UTF_8).replaceFirst("%3D", "=");
    }

    private static OffsetDateTime time(String asked) {
        try {
            return ZonedDateTime.parse(asked, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toOffsetDateTime();
        } catch (DateTimeException notATime) {
            throw new BadQuery(List.of(BrokenRule.at(ACCEPT_DATETIME, "NotADatetime")));
        }
    }

    static String rfc1123(OffsetDateTime time) {
        return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", java.util.Locale.ENGLISH)
                .format(Objects.requireNonNull(time).withOffsetSameInstant(ZoneOffset.UTC));
    }
}
