namespace ServiceEndpoints.Addressing;

/// <summary>The protocols that an Azure security rule can name.</summary>
public enum IPProtocol
{
    Any,
    Tcp,
    Udp,
    Icmp,
    Esp,
    Ah,
}
