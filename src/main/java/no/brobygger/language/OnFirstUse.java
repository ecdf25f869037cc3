package no.brobygger.language;

import java.util.function.Supplier;

/** A value made when it is first asked for, once, whichever thread asks. */
public final class OnFirstUse<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private volatile T value;

    public OnFirstUse(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T made = value;
        return made != null ? made : make();
    }

    private synchronized T make() {
        if (value == null) {
            value = maker.get();
        }
        return value;
    }
}
