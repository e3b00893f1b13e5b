/** What happens to a campaign as a whole: its description, its demands, whom it addresses and what it asks for. */
@NullMarked
package shanyrak.events.campaign;

import org.jspecify.annotations.NullMarked;
