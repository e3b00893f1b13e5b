package shanyrak.events.violating;

import org.axonframework.serialization.Revision;
import org.springframework.stereotype.Component;

/** An event that is not public, can change, and knows a framework. */
@Component
@Revision("1")
class HiddenEvent {}
