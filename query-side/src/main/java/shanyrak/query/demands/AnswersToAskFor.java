package shanyrak.query.demands;

import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.demands.AnswersAwaited.Awaited;
import shanyrak.query.desk.NextSteps;
import shanyrak.web.Duty;
import shanyrak.web.SignedIn;

/** Puts on the desk which answers are to be asked for. */
@Component
@Order(2)
class AnswersToAskFor implements NextSteps {

    private static final int ALL = 10_000;

    private final AnswersAwaited awaited;

    AnswersToAskFor(AnswersAwaited awaited) {
        this.awaited = awaited;
    }

    @Override
    public Set<String> views() {
        return Set.of(AnswersAwaited.VIEW, Campaigns.VIEW);
    }

    @Override
    public List<Group> of(String campaign, SignedIn person, int most) {
        List<Awaited> all = person.may(Duty.LOG, campaign) ? awaited.of(campaign, ALL) : List.of();
        return all.isEmpty()
                ? List.of()
                : List.of(new Group(
                        "awaited",
                        all.size(),
                        all.stream()
                                .limit(most)
                                .map(it -> step(it, campaign, person))
                                .toList()));
    }

    private static Step step(Awaited awaited, String campaign, SignedIn person) {
        Form answer = Form.of("answer", "/desk/log/answer?campaign=" + campaign + "&answers=" + awaited.entry());
        return new Step(
                new Entry(awaited.entry()),
                awaited.days(),
                person.may(Duty.EDIT, campaign)
                        ? List.of(answer, Form.decision("pause-clock", awaited.entry()))
                        : List.of(answer));
    }
}
