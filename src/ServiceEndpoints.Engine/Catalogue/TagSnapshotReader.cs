using System;
using System.IO;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Catalogue;

/// <summary>Reads what <see cref="TagSnapshotWriter"/> wrote: the directory at once, prefixes when asked for.</summary>
internal sealed class TagSnapshotReader
{
    private readonly byte[] _snapshot;

    private TagSnapshotReader(byte[] snapshot) => _snapshot = snapshot;

    /// <summary>Also the version: a snapshot of another make is not read.</summary>
    public static ReadOnlySpan<byte> Magic => "SETAGS1\n"u8;

    /// <exception cref="InvalidDataException">The snapshot is damaged or of another version.</exception>
    public static ServiceTagSet Read(byte[] snapshot)
    {
        VarintReader reader = new(snapshot);
        if (!reader.Take(Magic.Length).SequenceEqual(Magic))
        {
            throw new InvalidDataException("This is not a service tag snapshot of this version.");
        }

        ReadOnlySpan<byte> directory = reader.Take(reader.ReadInt32());
        return new TagSnapshotReader(snapshot).ReadTags(
            new VarintReader(SnapshotBlock.Unpack(directory)),
            snapshot.Length - reader.Rest.Length);
    }

    private ServiceTagSet ReadTags(VarintReader directory, int firstBlock)
    {
        int changeNumber = directory.ReadInt32();
        string cloud = directory.ReadText();
        string date = directory.ReadText();
        Family[] families = ReadFamilies(ref directory, firstBlock);
        string[] words = ReadWords(ref directory);
        SimServiceTag[] tags = ReadColumns(ref directory, families, words);
        foreach (Family family in families)
        {
            family.Load = new Lazy<TagPrefixes[]>(() => LoadBlock(family));
        }

        return new ServiceTagSet(changeNumber, cloud, date.Length == 0 ? null : date, tags);
    }

    private static Family[] ReadFamilies(ref VarintReader directory, int firstBlock)
    {
        Family[] families = new Family[directory.ReadInt32()];
        int start = firstBlock;
        for (int i = 0; i < families.Length; i++)
        {
            families[i] = new Family(directory.ReadText(), start, directory.ReadInt32());
            start += families[i].Length;
        }

        return families;
    }

    private static string[] ReadWords(ref VarintReader directory)
    {
        string[] words = new string[directory.ReadInt32()];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = directory.ReadText();
        }

        return words;
    }

    private static SimServiceTag[] ReadColumns(ref VarintReader directory, Family[] families, string[] words)
    {
        int count = directory.ReadInt32();
        int[] family = Column(ref directory, count);
        int[] suffix = Column(ref directory, count);
        int[] region = Column(ref directory, count);
        int[] systemService = Column(ref directory, count);
        int[] changeNumber = Column(ref directory, count);
        int[] features = Column(ref directory, count);
        ValueList<string>[] featureLists =
            [.. words.Select(word => word.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToValueList())];
        SimServiceTag[] tags = new SimServiceTag[count];
        for (int i = 0; i < count; i++)
        {
            Family home = families[family[i]];
            int place = home.TagCount++;
            tags[i] = new SimServiceTag(() => home.Load!.Value[place])
            {
                Name = home.Name + words[suffix[i]],
                Region = words[region[i]],
                SystemService = words[systemService[i]],
                ChangeNumber = changeNumber[i],
                NetworkFeatures = featureLists[features[i]],
            };
        }

        return tags;
    }

    private static int[] Column(ref VarintReader directory, int count)
    {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++)
        {
            numbers[i] = directory.ReadInt32();
        }

        return numbers;
    }

    private TagPrefixes[] LoadBlock(Family family) => TagPrefixReader.Read(
        SnapshotBlock.Unpack(_snapshot.AsSpan(family.Start, family.Length)),
        family.TagCount);

    private sealed class Family(string name, int start, int length)
    {
        public string Name => name;

        public int Start => start;

        public int Length => length;

        public int TagCount { get; set; }

        public Lazy<TagPrefixes[]>? Load { get; set; }
    }
}
