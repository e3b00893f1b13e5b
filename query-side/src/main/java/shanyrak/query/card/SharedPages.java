package shanyrak.query.card;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import shanyrak.query.campaign.Campaign;
import shanyrak.query.reading.KnownParameters;
import shanyrak.query.reading.Reading;
import shanyrak.query.reading.ThisServer;
import shanyrak.query.timeline.EntryCard;
import shanyrak.query.timeline.TimelineFilter;

/** Gives the pages of a campaign and of its entries the model attribute {@code sharing}, which the layout shows in their heads. */
@Component
class SharedPages implements HandlerInterceptor {

    private static final String ENTRY = "query/entry";
    private static final Map<String, String> LOCALES = Map.of("en", "en_GB", "ru", "ru_RU", "kk", "kk_KZ");

    /** What a page is asked for that makes no other page of it. */
    private static final Set<String> PASSING = Set.of("atLeast", "cursor", "limit");

    /** What a card can show of a page's choices. */
    private static final Set<String> FILTER = Stream.of(TimelineFilter.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    private final Titles titles;

    SharedPages(Titles titles) {
        this.titles = titles;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        String view = page == null ? null : page.getViewName();
        if (page == null || view == null || response.getStatus() != HttpServletResponse.SC_OK) {
            return;
        }
        Map<String, Object> model = page.getModel();
        if (model.get("campaign") instanceof Campaign campaign) {
            Shared shared = new Shared(campaign, asked(request, handler), response.getHeader(Reading.POSITION));
            CardPage.of(view).ifPresent(it -> model.put("sharing", shared.page(it)));
            if (view.equals(ENTRY)
                    && model.get("card") instanceof EntryCard card
                    && !Boolean.TRUE.equals(model.get("held"))) {
                model.put("sharing", shared.entry(card));
            }
        }
    }

    /** What the page knows, in one order; what it does not know is nobody's search. */
    private static SortedMap<String, String> asked(HttpServletRequest request, Object handler) {
        SortedMap<String, String> asked = new TreeMap<>();
        for (String name : KnownParameters.of(handler)) {
            String[] values = request.getParameterValues(name);
            if (values != null
                    && !PASSING.contains(name)
                    && !String.join("", values).isBlank()) {
                asked.put(name, String.join(",", values));
            }
        }
        return asked;
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(it -> it.getKey() + "=" + encoded(it.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    /** One page in its state, in the language of its reader. */
    private final class Shared {

        private final ThisServer server = ThisServer.here();
        private final Locale reader = LocaleContextHolder.getLocale();
        private final Campaign campaign;
        private final SortedMap<String, String> asked;
        private final String position;

        Shared(Campaign campaign, SortedMap<String, String> asked, @Nullable String position) {
            this.campaign = campaign;
            this.asked = asked;
            this.position = Objects.requireNonNullElse(position, "0");
        }

        Sharing page(CardPage page) {
            String path = "/campaigns/" + campaign.campaign();
            String title = titles.of(page.address(), campaign, reader);
            String description = page == CardPage.CAMPAIGN
                    ? campaign.summaryIn(reader).words()
                    : titles.say(reader, "card." + page.address());
            String url = url(page == CardPage.CAMPAIGN ? path : path + "/" + page.address());
            Map<String, String> which = Map.of("page", page.address());
            return sharing("website", title, description, url, image(path, which), page.isEmbeddable());
        }

        Sharing entry(EntryCard card) {
            String path = "/campaigns/" + campaign.campaign() + "/entries/"
                    + card.entry().entry();
            String description = titles.say(
                    reader,
                    "card.entry",
                    card.side(),
                    card.standing(),
                    campaign.titleIn(reader).words());
            return sharing("article", titles.of(card, reader), description, url(path), image(path, Map.of()), true);
        }

        private Sharing sharing(
                String type, String title, String description, String url, String image, boolean embeddable) {
            return new Sharing(
                    type,
                    title,
                    description,
                    url,
                    image,
                    titles.say(reader, "card.alternative", title, description),
                    LOCALES.getOrDefault(reader.getLanguage(), "en_GB"),
                    embeddable ? server.address("/oembed?url=" + encoded(url)) : null);
        }

        private String url(String path) {
            return server.address(path + (asked.isEmpty() ? "" : "?" + query(asked)));
        }

        /** The newest card, unless an earlier state is shown: who has kept an older one finds another address here. */
        private String image(String path, Map<String, String> which) {
            Map<String, String> parameters = new TreeMap<>(asked);
            parameters.keySet().retainAll(FILTER);
            parameters.putAll(which);
            parameters.put("lang", reader.getLanguage());
            parameters.put("seen", position);
            return server.address(path + "/card.png?" + query(parameters));
        }
    }
}
