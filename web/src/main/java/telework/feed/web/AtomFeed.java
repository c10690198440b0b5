package telework.feed.web;

import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import telework.common.service.PublicAddress;
import telework.feed.service.FeedEntry;
import telework.web.Texts;

/**
 * A feed of what was changed last (RFC 4287). Its ids are tag URIs (RFC 4151) of our host and the session's code, so that they
 * outlive the addresses of the pages.
 */
final class AtomFeed {

    /** No newer than our oldest session: a tag names a day on which the host was ours. */
    private static final String TAG = "tag:%s,2026:%s";

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;
    private final PublicAddress address;
    private final Texts texts;

    private AtomFeed(XMLStreamWriter xml, PublicAddress address, Texts texts) {
        this.xml = xml;
        this.address = address;
        this.texts = texts;
    }

    /**
     * What a feed says of itself.
     *
     * @param self its address
     * @param page the same as a page
     * @param updated when there are no entries
     */
    record Head(String title, String self, String page, Instant updated) {}

    static void write(OutputStream out, Head head, List<FeedEntry> entries, PublicAddress address, Texts texts) {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new AtomFeed(xml, address, texts).feed(head, entries);
            xml.close();
        } catch (XMLStreamException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void feed(Head head, List<FeedEntry> entries) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", language());
        text("id", id("seminars" + head.self().replaceFirst("^[^?]*", "")));
        text("title", head.title());
        text("subtitle", texts.say("feed.subtitle"));
        text(
                "updated",
                instant(entries.stream().findFirst().map(FeedEntry::changedAt).orElse(head.updated())));
        text("rights", texts.say("feed.licence"));
        link("self", "application/atom+xml", head.self());
        link("alternate", "text/html", head.page());
        link("license", "text/html", OpenData.LICENCE);
        for (var entry : entries) {
            entry(new FeedWords(entry, texts));
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(FeedWords words) throws XMLStreamException {
        var entry = words.entry();
        var page = address.session(entry.code());
        xml.writeStartElement("entry");
        text("id", id("session:" + entry.code()));
        text("title", words.title());
        text("updated", instant(entry.changedAt()));
        if (entry.publishedAt() != null) {
            text("published", instant(entry.publishedAt()));
        }
        author(words.organiser());
        link("alternate", "text/html", page);
        link("related", "text/calendar", page + ".ics");
        categories(words);
        text("summary", texts.say("feed.summary", words.when(), words.place()));
        text("content", words.description(page));
        xml.writeEndElement();
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        text("name", name);
        xml.writeEndElement();
    }

    private void categories(FeedWords words) throws XMLStreamException {
        var entry = words.entry();
        for (var theme : entry.themes()) {
            category("theme", theme.code(), words.theme(theme));
        }
        if (entry.place() != null) {
            category("prefecture", entry.offer().line().prefecture(), words.prefecture());
        }
        if (entry.offer().mode() != null) {
            var mode = entry.offer().mode().name();
            category("mode", mode, texts.say("Mode." + mode));
        }
    }

    /** The scheme is the criterion of the search that finds the same. */
    private void category(String criterion, String term, String label) throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("scheme", address.page("/seminars#" + criterion));
        xml.writeAttribute("term", term);
        xml.writeAttribute("label", label);
    }

    private void link(String relation, String type, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }

    private void text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private String id(String what) {
        return TAG.formatted(address.host(), what);
    }

    private String language() {
        return texts.locale().getLanguage();
    }

    private static String instant(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
