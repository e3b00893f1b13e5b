package shanyrak.query.memento;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.memento.Mementos.Memento;
import shanyrak.query.reading.BadQuery;
import shanyrak.query.reading.Reading;
import shanyrak.query.timeline.Timeline;
import shanyrak.web.BrokenRule;

/** Tells which states of an address there are (RFC 7089, application/link-format). */
@RestController
@Tag(name = "Mementos", description = "Earlier states of the record by time, as RFC 7089 has them.")
class TimeMap {

    private static final Set<String> VIEWS = Set.of(Campaigns.VIEW, Timeline.VIEW);
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:/api)?/campaigns/(?<campaign>[^/?]+)(?:/entries/(?<entry>[0-9a-f-]{36})|/timeline|/totals)?(?:\\?[^<>\"\\s]*)?");

    private final Reading reading;
    private final Campaigns campaigns;
    private final Mementos mementos;

    TimeMap(Reading reading, Campaigns campaigns, Mementos mementos) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.mementos = mementos;
    }

    @GetMapping(path = "/campaigns/{campaign}/timemap", produces = "application/link-format")
    @Operation(summary = "The states of an address: one for the end of each day on which something changed")
    @ApiResponse(responseCode = "200", description = "Links to them, as application/link-format")
    @ApiResponse(responseCode = "400", description = "No address of this campaign")
    @Nullable
    ResponseEntity<String> timeMap(
            @PathVariable String campaign,
            @Parameter(
                            description = "Address of a page or answer of this campaign",
                            example = "/campaigns/shanyrak/timeline")
                    @RequestParam(defaultValue = "")
                    String of,
            ServletWebRequest request) {
        Matcher address = ADDRESS.matcher(of);
        if (!address.matches() || !address.group("campaign").equals(campaign)) {
            throw new BadQuery(List.of(BrokenRule.at("of", "NoAddressOfTheCampaign")));
        }
        return reading.readToday(request, VIEWS, (_, _) -> {
            campaigns.find(campaign);
            String entry = address.group("entry");
            return ResponseEntity.ok(
                    text(campaign, of, mementos.of(campaign, entry == null ? null : UUID.fromString(entry))));
        });
    }

    private static String text(String campaign, String original, List<Memento> mementos) {
        List<String> links = new ArrayList<>();
        links.add("<" + original + ">; rel=\"original timegate\"");
        links.add("<" + Mementos.timeMap(campaign, original) + ">; rel=\"self\"; type=\"application/link-format\""
                + (mementos.isEmpty() ? "" : between(mementos)));
        for (int n = 0; n < mementos.size(); n++) {
            links.add(link(original, mementos.get(n), n == 0, n == mementos.size() - 1));
        }
        return String.join(",\n", links) + "\n";
    }

    private static String between(List<Memento> mementos) {
        return "; from=\"" + Negotiation.rfc1123(mementos.getFirst().time()) + "\"; until=\""
                + Negotiation.rfc1123(mementos.getLast().time()) + "\"";
    }

    private static String link(String original, Memento memento, boolean first, boolean last) {
        return "<" + original + (original.contains("?") ? "&" : "?") + "asOf=" + memento.position() + ">; rel=\""
                + (first ? "first " : "") + (last ? "last " : "") + "memento\"; datetime=\""
                + Negotiation.rfc1123(memento.time()) + "\"";
    }
}
