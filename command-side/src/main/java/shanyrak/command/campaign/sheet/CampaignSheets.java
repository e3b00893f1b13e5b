package shanyrak.command.campaign.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.command.campaign.CampaignBodies.Addressee;
import shanyrak.command.campaign.CampaignBodies.Appeal;
import shanyrak.command.campaign.CampaignBodies.DescriptionBody;
import shanyrak.command.campaign.CampaignBodies.PrecisionPolicy;
import shanyrak.command.campaign.Campaigns;
import shanyrak.command.campaign.sheet.DemandSheet.Assessed;
import shanyrak.command.platform.Choices;
import shanyrak.command.platform.PlaceBody;
import shanyrak.command.platform.Typed;
import shanyrak.events.campaign.AddresseeDescribed;
import shanyrak.events.campaign.AddresseeNamed;
import shanyrak.events.campaign.AppealIssued;
import shanyrak.events.campaign.CampaignClosed;
import shanyrak.events.campaign.CampaignDescribed;
import shanyrak.events.campaign.CampaignEvent;
import shanyrak.events.campaign.CampaignOpened;
import shanyrak.events.campaign.CampaignReopened;
import shanyrak.events.campaign.DemandAssessed;
import shanyrak.events.campaign.DemandClockCorrected;
import shanyrak.events.campaign.DemandClockPaused;
import shanyrak.events.campaign.DemandClockResumed;
import shanyrak.events.campaign.DemandRaised;
import shanyrak.events.campaign.DemandReworded;
import shanyrak.events.campaign.Description;
import shanyrak.events.campaign.KindPrecision;
import shanyrak.events.campaign.PrecisionPolicySet;
import shanyrak.events.values.Text;
import shanyrak.vault.Opener;
import shanyrak.vault.Vault;
import shanyrak.vault.VaultKeys;

/** Opens what campaigns say from their streams. */
@Component
public class CampaignSheets {

    private final Campaigns campaigns;
    private final EventStore log;
    private final Vault vault;

    CampaignSheets(Campaigns campaigns, EventStore log, Vault vault) {
        this.campaigns = campaigns;
        this.log = log;
        this.vault = vault;
    }

    /** @throws shanyrak.web.Refused if there is no such campaign */
    public CampaignSheet find(String campaign) {
        campaigns.find(campaign);
        Reading reading = new Reading(vault.opener(List.of(VaultKeys.ofCampaign(campaign))));
        DomainEventStream events = log.readEvents(campaign, 0);
        while (events.hasNext()) {
            reading.take((CampaignEvent) events.next().getPayload());
        }
        return reading.sheet(campaign);
    }

    /** What has been read of one campaign. */
    private static final class Reading {

        private final Opener opener;
        private final List<String> events = new ArrayList<>();
        private final SortedMap<Integer, DemandSheet> demands = new TreeMap<>();
        private final SortedMap<Integer, Addressee> addressees = new TreeMap<>();
        private boolean open = true;
        private @Nullable DescriptionBody description;
        private @Nullable Appeal appeal;
        private @Nullable PrecisionPolicy policy;

        Reading(Opener opener) {
            this.opener = opener;
        }

        CampaignSheet sheet(String campaign) {
            return new CampaignSheet(
                    campaign, events, open, Objects.requireNonNull(description), demands, addressees, appeal, policy);
        }

        void take(CampaignEvent event) {
            events.add(event.getClass().getSimpleName());
            switch (event) {
                case CampaignOpened it -> description = opened(it.description());
                case CampaignDescribed it -> description = opened(it.description());
                case DemandRaised it -> demands.put(it.demand(), DemandSheet.raised(it.demand(), texts(it.text())));
                case DemandReworded it -> demand(it.demand(), demand -> demand.reworded(texts(it.text())));
                case DemandAssessed it -> demand(it.demand(), demand -> demand.assessed(judgement(it)));
                case DemandClockPaused it -> demand(it.demand(), demand -> demand.paused(it.from()));
                case DemandClockResumed it -> demand(it.demand(), demand -> demand.paused(null));
                case DemandClockCorrected it -> demand(it.demand(), demand -> demand.corrected(it.started()));
                case AddresseeNamed it -> addressees.put(it.addressee(), named(it));
                case AddresseeDescribed it -> addressees.put(it.addressee(), described(it));
                case AppealIssued it -> appeal = new Appeal(texts(it.words()), Typed.opened(opener, it.copiesTo()));
                case PrecisionPolicySet it -> policy = policy(it);
                case CampaignClosed _ -> open = false;
                case CampaignReopened _ -> open = true;
            }
        }

        private void demand(int number, UnaryOperator<DemandSheet> change) {
            demands.computeIfPresent(number, (_, demand) -> change.apply(demand));
        }

        private DescriptionBody opened(Description it) {
            return new DescriptionBody(
                    texts(it.title()),
                    texts(it.summary()),
                    PlaceBody.open(it.place(), opener),
                    Typed.opened(opener, it.moreInformation()),
                    Choices.name(it.publication()));
        }

        private Assessed judgement(DemandAssessed it) {
            return new Assessed(it.status(), it.when().edtf(), Typed.opened(opener, it.reason()), it.because());
        }

        private Addressee named(AddresseeNamed it) {
            return new Addressee(
                    Typed.opened(opener, it.office()),
                    Typed.opened(opener, it.post()),
                    Typed.opened(opener, it.telephone()),
                    Typed.opened(opener, it.fax()),
                    Typed.opened(opener, it.email()),
                    Typed.opened(opener, it.website()),
                    null);
        }

        private Addressee described(AddresseeDescribed it) {
            return new Addressee(
                    Typed.opened(opener, it.office()),
                    Typed.opened(opener, it.post()),
                    Typed.opened(opener, it.telephone()),
                    Typed.opened(opener, it.fax()),
                    Typed.opened(opener, it.email()),
                    Typed.opened(opener, it.website()),
                    it.answerWithin());
        }

        private static PrecisionPolicy policy(PrecisionPolicySet it) {
            Map<String, String> kinds = new LinkedHashMap<>();
            for (KindPrecision kind : it.kinds()) {
                kinds.put(Choices.name(kind.kind()), Choices.name(kind.finest()));
            }
            return new PrecisionPolicy(Choices.name(it.usual()), kinds);
        }

        private Map<String, String> texts(List<Text> texts) {
            Map<String, String> opened = new LinkedHashMap<>();
            for (Text text : texts) {
                opener.open(text.words()).ifPresent(words -> opened.put(text.language(), words));
            }
            return opened;
        }
    }
}
