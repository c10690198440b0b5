package telework.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Forms post to the address under which people see their view ({@link PrettyAddresses}), filters included. */
public class AddressedViews extends ViewHandlerWrapper {

    public AddressedViews(ViewHandler wrapped) {
        super(wrapped);
    }

    /** The path that was asked for, before it was led to a view. */
    static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    /** What was asked for, before it was led to a view: path and query. */
    public static String address(HttpServletRequest request) {
        boolean led = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) != null;
        var path = led ? request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) : request.getRequestURI();
        var query = led ? request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING) : request.getQueryString();
        return query == null ? path.toString() : path + "?" + query;
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        var root = faces.getViewRoot();
        return root != null && viewId.equals(root.getViewId())
                ? address((HttpServletRequest) faces.getExternalContext().getRequest())
                : super.getActionURL(faces, viewId);
    }
}
