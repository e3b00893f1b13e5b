package shanyrak.query.oembed;

import java.util.List;
import org.springframework.http.HttpStatus;
import shanyrak.web.BrokenRule;
import shanyrak.web.Refused;

/** An answer can be had as JSON or XML: 501, as oEmbed has it. */
final class UnknownFormat extends Refused {

    UnknownFormat(String asked) {
        super(HttpStatus.NOT_IMPLEMENTED, List.of(BrokenRule.at("format", "UnknownOEmbedFormat", asked)));
    }
}
