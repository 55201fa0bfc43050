namespace ServiceEndpoints.Catalogue;

/// <summary>When a client uses a port of a service.</summary>
public enum PortUse
{
    /// <summary>The client opens its connection here.</summary>
    Listen,

    /// <summary>The gateway sends the client on to one of these after the first connection.</summary>
    Redirect,

    /// <summary>The client's library opens connections to the back end here, besides those to the gateway.</summary>
    Direct,
}
