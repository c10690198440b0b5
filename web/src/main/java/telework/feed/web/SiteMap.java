package telework.feed.web;

import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A map of the site (sitemaps.org) in which each page tells its other language. */
final class SiteMap implements AutoCloseable {

    /** The most addresses of one map; a page has two, one for each language. */
    static final int MOST_ADDRESSES = 50_000;

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final XMLStreamWriter xml;

    private SiteMap(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** A map of pages. */
    static SiteMap ofPages(OutputStream out) throws XMLStreamException {
        return begin(out, "urlset");
    }

    /** A map of maps. */
    static SiteMap ofMaps(OutputStream out) throws XMLStreamException {
        return begin(out, "sitemapindex");
    }

    private static SiteMap begin(OutputStream out, String root) throws XMLStreamException {
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(SITEMAP);
        xml.writeNamespace("xhtml", XHTML);
        return new SiteMap(xml);
    }

    /** @param changed null when nobody can tell */
    void page(String address, Instant changed) throws XMLStreamException {
        language(address, address, changed);
        language(address, english(address), changed);
    }

    void map(String address) throws XMLStreamException {
        xml.writeStartElement("sitemap");
        text("loc", address);
        xml.writeEndElement();
    }

    private void language(String address, String own, Instant changed) throws XMLStreamException {
        xml.writeStartElement("url");
        text("loc", own);
        if (changed != null) {
            text("lastmod", changed.truncatedTo(ChronoUnit.SECONDS).toString());
        }
        alternate("ja", address);
        alternate("en", english(address));
        alternate("x-default", address);
        xml.writeEndElement();
    }

    private void alternate(String language, String address) throws XMLStreamException {
        xml.writeEmptyElement("xhtml:link");
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", address);
    }

    private void text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String english(String address) {
        return address + "?lang=en";
    }

    @Override
    public void close() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }
}
