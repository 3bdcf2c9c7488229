package nl.regiobeeld.job;

import java.util.function.Supplier;

/** A value that is made when it is first asked for, if it ever is; for one thread. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private T made;

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    if (made == null) {
      made = maker.get();
    }
    return made;
  }
}
