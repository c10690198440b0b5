package telework.material;

import telework.common.Refusal;

/** There is no such file, or it is not for who asks, or not yet. */
public class NoSuchMaterial extends Refusal {

    public NoSuchMaterial() {
        super(Kind.NOT_FOUND, "not-found");
    }
}
