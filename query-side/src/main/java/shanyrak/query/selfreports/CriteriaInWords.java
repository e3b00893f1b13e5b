package shanyrak.query.selfreports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import shanyrak.events.selfreport.SelfReportCriteria;
import shanyrak.web.Sentences;

/** Says which reports are meant. */
record CriteriaInWords(Sentences sentences, Locale reader) {

    List<String> say(SelfReportCriteria criteria) {
        List<String> said = new ArrayList<>();
        if (criteria.reportedFrom() != null) {
            said.add(sentences.say(
                    "selfreport.criteria.from", criteria.reportedFrom().toString()));
        }
        if (criteria.reportedUntil() != null) {
            said.add(sentences.say(
                    "selfreport.criteria.until", criteria.reportedUntil().toString()));
        }
        if (criteria.channel() != null) {
            said.add(sentences.say("channel." + criteria.channel()));
        }
        if (criteria.country() != null) {
            said.add(Locale.of("", criteria.country()).getDisplayCountry(reader));
        }
        if (criteria.addressee() != null) {
            said.add(sentences.say("selfreport.addressee") + ": " + criteria.addressee());
        }
        return said.isEmpty() ? List.of(sentences.say("selfreport.criteria.all")) : said;
    }
}
