using System;
using System.IO;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Catalogue;

/// <summary>
/// The service tags of one weekly file, taken along so that questions need no file.
/// Source: https://www.microsoft.com/download/details.aspx?id=56519, as of <see cref="ServiceTagSet.Date"/>.
/// </summary>
public static class BuiltInServiceTags
{
    internal const string ResourceName = "ServiceTags.bin";

    private static readonly Lazy<ServiceTagSet> s_instance = new(() => TagSnapshotReader.Read(Bytes()));

    public static ServiceTagSet Instance => s_instance.Value;

    internal static byte[] Bytes()
    {
        using Stream stream = typeof(BuiltInServiceTags).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException("The assembly was built without its service tag snapshot.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
