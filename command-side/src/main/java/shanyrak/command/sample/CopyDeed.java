package shanyrak.command.sample;

import static java.util.Objects.requireNonNull;

import org.springframework.stereotype.Component;
import shanyrak.command.copy.CopyBodies.Approval;
import shanyrak.command.copy.CopyBodies.Delivery;
import shanyrak.command.copy.CopyBodies.Discard;
import shanyrak.command.copy.CopyBodies.InLanguage;
import shanyrak.command.copy.CopyBodies.Receipt;
import shanyrak.command.copy.CopyBodies.Return;
import shanyrak.command.copy.CopyBodies.Translation;
import shanyrak.command.copy.CopyDesk;

/** What can be done with a copy of a protest. */
enum CopyDeed {
    RECEIVE_COPY,
    CLAIM_TRANSLATION,
    RELEASE_TRANSLATION,
    SUBMIT_TRANSLATION,
    APPROVE_TRANSLATION,
    RETURN_TRANSLATION,
    DISTRIBUTE_COPIES,
    DISCARD_COPY;

    /** Does it, at the desk where a person would. */
    @Component
    static class Doing {

        private final CopyDesk copies;

        Doing(CopyDesk copies) {
            this.copies = copies;
        }

        void perform(CopyDeed deed, Asking step) {
            String in = step.campaign();
            var filed = switch (deed) {
                case RECEIVE_COPY -> copies.receive(in, step.body(Receipt.class), step.asked());
                case CLAIM_TRANSLATION -> copies.claim(in, step.subject(), step.body(InLanguage.class), step.asked());
                case RELEASE_TRANSLATION ->
                    copies.release(in, step.subject(), step.body(InLanguage.class), step.asked());
                case SUBMIT_TRANSLATION ->
                    copies.submit(in, step.subject(), step.body(Translation.class), step.asked());
                case APPROVE_TRANSLATION -> copies.approve(in, step.subject(), step.body(Approval.class), step.asked());
                case RETURN_TRANSLATION -> copies.sendBack(in, step.subject(), step.body(Return.class), step.asked());
                case DISTRIBUTE_COPIES ->
                    copies.distribute(in, step.subject(), step.body(Delivery.class), step.asked());
                case DISCARD_COPY -> copies.discard(in, step.subject(), step.body(Discard.class), step.asked());
            };
            requireNonNull(filed);
        }
    }
}
