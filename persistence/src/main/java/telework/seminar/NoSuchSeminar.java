package telework.seminar;

import telework.common.Refusal;

/** There is no such seminar. */
public class NoSuchSeminar extends Refusal {

    public NoSuchSeminar() {
        super(Kind.NOT_FOUND, "not-found");
    }
}
