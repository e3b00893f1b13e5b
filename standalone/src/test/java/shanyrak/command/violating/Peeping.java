package shanyrak.command.violating;

import org.axonframework.commandhandling.gateway.CommandGateway;
import shanyrak.query.violating.Deciding;

/** Decides by what a view shows, and sends commands past the platform. */
public class Peeping {

    Peeping(Deciding view, CommandGateway gateway) {
        gateway.send(view);
    }
}
