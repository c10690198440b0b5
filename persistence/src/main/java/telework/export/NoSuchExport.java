package telework.export;

import telework.common.Refusal;

/** There is no such file, or no more: exports are deleted after a day. */
public class NoSuchExport extends Refusal {

    public NoSuchExport() {
        super(Kind.NOT_FOUND, "not-found");
    }
}
