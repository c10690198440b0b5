package telework.audit;

/**
 * The end of the chain. Whoever has noted it elsewhere can tell later whether the chain still goes through it.
 *
 * @param position how many entries are in the chain
 * @param hash of the last of them, SHA-256 in hexadecimal; zeros while there is none
 */
public record ChainHead(long position, String hash) {

    /** Before the first entry. */
    static final ChainHead NONE = new ChainHead(0, "0".repeat(64));

    ChainHead behind(ChainedEntry entry) {
        return new ChainHead(position + 1, entry.hash(hash));
    }
}
