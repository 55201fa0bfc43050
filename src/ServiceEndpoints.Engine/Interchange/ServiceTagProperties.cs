using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange;

/// <summary>What has been read so far of one tag's properties.</summary>
internal sealed class ServiceTagProperties
{
    public int ChangeNumber { get; set; }

    public string Region { get; set; } = string.Empty;

    public string SystemService { get; set; } = string.Empty;

    /// <summary>Null while none were read.</summary>
    public PrefixTexts? Prefixes { get; set; }

    public ValueList<string> Features { get; set; } = [];

    public SimServiceTag ToTag(string name) => new(Prefixes!.Load)
    {
        Name = name,
        Region = Region,
        SystemService = SystemService,
        ChangeNumber = ChangeNumber,
        NetworkFeatures = Features,
    };
}
