package shanyrak.query.oembed;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What a consumer asks, with the names that the standard gives. */
record Asked(
        @Parameter(
                description = "Address of a campaign, of its timeline or totals, or of an entry, on this server",
                example = "http://localhost:8080/campaigns/shanyrak/totals?kind=picket",
                required = true)
        @Nullable
        String url,

        @Parameter(description = "json (the default) or xml", example = "json") @Nullable
        String format,

        @Parameter(description = "No wider than so many pixels", example = "640") @Nullable
        String maxwidth,

        @Parameter(description = "No higher than so many pixels", example = "480") @Nullable
        String maxheight) {}
