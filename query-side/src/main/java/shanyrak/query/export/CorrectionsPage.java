package shanyrak.query.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Addressee;
import shanyrak.query.campaign.Campaign;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.AsOfParameter;
import shanyrak.query.reading.BadQuery;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.NoSuchPage;
import shanyrak.query.reading.Reading;
import shanyrak.query.timeline.Corrections;
import shanyrak.query.timeline.Corrections.Correction;
import shanyrak.query.timeline.Timeline;
import shanyrak.query.timeline.Timeline.Extent;
import shanyrak.web.BrokenRule;

/** The permanent address at which whoever quotes the record learns what was corrected. */
@Controller
@Tag(name = "Exports", description = "The record as files and feeds, each with its licence and how to cite it.")
class CorrectionsPage {

    private static final Set<String> VIEWS = Set.of(Campaigns.VIEW, Timeline.VIEW);

    private final Reading reading;
    private final Campaigns campaigns;
    private final Corrections corrections;
    private final Identities identities;
    private final List<CorrectionsFormat> formats;

    CorrectionsPage(
            Reading reading,
            Campaigns campaigns,
            Corrections corrections,
            Identities identities,
            ExportInWords words,
            CorrectionsInWords correctionsInWords) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.corrections = corrections;
        this.identities = identities;
        this.formats =
                List.of(new CorrectionsAtom(words, correctionsInWords), new CorrectionsJson(words, correctionsInWords));
    }

    /** @param cursor where the page before ended */
    record PageParameter(
            @Parameter(description = "Where the page before ended, as its link to the next says it", example = "42")
            @Nullable
            String cursor) {

        /** A position of the log before which the page begins. */
        long before() {
            if (cursor == null || cursor.isBlank()) {
                return Long.MAX_VALUE;
            }
            if (!cursor.strip().matches("\\d{1,18}")) {
                throw new BadQuery(List.of(BrokenRule.at("cursor", "NotACursor")));
            }
            return Long.parseLong(cursor.strip());
        }
    }

    private record Feed(Export record, List<Correction> corrections) {}

    private record Asked(
            String campaign,
            AsOfParameter state,
            long before,
            CorrectionsFormat format,
            Addresses addresses,
            Locale reader) {}

    @GetMapping("/campaigns/{campaign}/corrections.{extension}")
    @Operation(summary = "What was corrected, disputed or retracted, as a feed", description = "Counts as ten reads.")
    @ApiResponse(responseCode = "200", description = "The feed, in the type that its extension names")
    void corrections(
            @PathVariable String campaign,
            @Parameter(description = "atom or json (JSON Feed)", example = "atom") @PathVariable String extension,
            @ParameterObject @FromAddress AsOfParameter state,
            @ParameterObject @FromAddress PageParameter page,
            @Parameter(hidden = true) Locale reader,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        CorrectionsFormat format = formats.stream()
                .filter(it -> it.extension().equals(extension))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
        Addresses addresses = new Addresses(
                Addresses.place(request, campaign, "corrections"),
                Addresses.given("asOf", state.asOf(), Map.of()),
                Addresses.given("cursor", page.cursor(), Map.of()));
        Feed feed = begin(new Asked(campaign, state, page.before(), format, addresses, reader), request);
        if (feed != null && HttpMethod.GET.equals(request.getHttpMethod())) {
            format.write(feed.record(), feed.corrections(), response.getOutputStream());
        }
    }

    private @Nullable Feed begin(Asked asked, ServletWebRequest request) {
        return reading.begin(request, VIEWS, asked.state(), (asOf, lacking) -> {
            Campaign campaign = campaigns.find(asked.campaign());
            Identity identity = identities.of(asked.campaign(), asOf, lacking);
            ExportHeaders headers = new ExportHeaders(request, asked.format(), identity);
            if (headers.isKnown(asked.reader())) {
                return null;
            }
            Feed feed = feed(asked, campaign, identity, request);
            headers.say(
                    asked.campaign() + "-corrections",
                    asked.addresses().permanent(asked.format(), identity.position()));
            headers.total(feed.record().total());
            return feed;
        });
    }

    private Feed feed(Asked asked, Campaign campaign, Identity identity, ServletWebRequest request) {
        AsOf state = new AsOf(identity.position(), false, identity.epoch());
        Extent extent = corrections.extent(asked.campaign(), state);
        List<Addressee> addressees = campaigns.addressees(asked.campaign());
        Corrections.Page page = corrections.page(
                asked.campaign(),
                state,
                asked.before(),
                asked.format().entriesOnAPage(),
                campaigns.offices(asked.campaign()),
                asked.reader());
        Export.Page others = Export.Page.of(
                asked.addresses(),
                asked.format(),
                identity.position(),
                page.next() == null ? null : page.next().toString());
        return new Feed(
                new Export(
                        campaign,
                        addressees,
                        List.of(),
                        asked.addresses().of(Addresses.place(request, asked.campaign(), "timeline")),
                        identity,
                        asked.reader(),
                        extent.entries(),
                        Objects.requireNonNullElse(extent.updated(), identity.day()),
                        others,
                        Collections.emptyIterator()),
                page.corrections());
    }
}
