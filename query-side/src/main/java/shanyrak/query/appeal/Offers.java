package shanyrak.query.appeal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.query.appeal.Offer.Asked;
import shanyrak.query.campaign.Addressee;
import shanyrak.query.campaign.Campaign;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.campaign.Demand;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.BadQuery;
import shanyrak.query.reading.Parameters;

/** Finds the letter that is asked for among those that can be written. */
@Component
class Offers {

    private final Campaigns campaigns;
    private final LetterWriter writer;

    Offers(Campaigns campaigns, LetterWriter writer) {
        this.campaigns = campaigns;
        this.writer = writer;
    }

    /**
     * Null where nobody is to be written to: the campaign is closed, names no office, or demands nothing any more.
     *
     * @throws BadQuery when it asks for a language or an office that there is not
     */
    @Nullable
    Offer of(Campaign campaign, Asked asked, Locale reader, AsOf newest) {
        List<Demand> demands = writer.open(campaigns.demands(campaign.campaign(), newest));
        List<String> languages = writer.languages(demands);
        List<Addressee> offices = campaigns.addressees(campaign.campaign()).stream()
                .filter(addressee -> addressee.office() != null)
                .toList();
        if (!campaign.open() || demands.isEmpty() || languages.isEmpty() || offices.isEmpty()) {
            return null;
        }
        Parameters parameters = new Parameters();
        String language = parameters.read("letter", asked.letter(), "NoSuchLetter", it -> known(it, languages));
        Addressee office = parameters.read("to", asked.to(), "NoSuchOffice", it -> numbered(it, offices));
        parameters.check();
        Addressee to = Objects.requireNonNullElse(office, offices.getFirst());
        Letter letter =
                writer.write(campaign, demands, to, Objects.requireNonNullElse(language, usual(languages, reader)));
        return new Offer(languages, offices, letter, Mailto.of(letter, to, copiesTo(campaign)));
    }

    private static Optional<String> known(String language, List<String> languages) {
        return Optional.of(language).filter(languages::contains);
    }

    private static Optional<Addressee> numbered(String number, List<Addressee> offices) {
        return offices.stream()
                .filter(office -> Integer.toString(office.addressee()).equals(number))
                .findFirst();
    }

    private static String usual(List<String> languages, Locale reader) {
        return known(reader.getLanguage(), languages).orElse(languages.getFirst());
    }

    private static @Nullable String copiesTo(Campaign campaign) {
        return campaign.appeal() == null ? null : campaign.appeal().copiesTo();
    }
}
