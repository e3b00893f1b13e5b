package shanyrak.query.platform;

/** A projection that keeps the tables of one view. It has a processor of its own and can be rebuilt alone. */
public interface View {

    /** The view's name, which is also its processing group. */
    String name();
}
