package telework.series;

import telework.common.Refusal;

/** There is no such series, or the session is no part of one. */
public class NoSuchSeries extends Refusal {

    public NoSuchSeries() {
        super(Kind.NOT_FOUND, "not-found");
    }
}
