package telework.server;

/** Why the server does not start, in a sentence for the person at the keyboard, and the exit code that goes with it. */
final class StartRefused extends RuntimeException {
    private final int exitCode;

    private StartRefused(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The command or a setting is wrong: starting again unchanged will not help. */
    static StartRefused misuse(String message) {
        return new StartRefused(2, message);
    }

    /** The command is right, but the machine or the application does not let it happen now. */
    static StartRefused failure(String message) {
        return new StartRefused(1, message);
    }

    int exitCode() {
        return exitCode;
    }
}
