Describe 'Import-SimTopology' {
    BeforeAll {
        Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"

        function Write-File($Folder, $Name, $Text) {
            $null = [IO.Directory]::CreateDirectory($Folder)
            [IO.File]::WriteAllText([IO.Path]::Combine($Folder, $Name), $Text)
        }

        $vnet = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/' +
            'Microsoft.Network/virtualNetworks/hub'
        $network = '{ "id": "' + $vnet + '", "location": "westeurope", "type": "Microsoft.Network/virtualNetworks",' +
            ' "addressSpace": { "addressPrefixes": [ "10.0.0.0/16" ] }, "subnets": [ { "name": "app",' +
            ' "addressPrefix": "10.0.1.0/24", "serviceEndpoints": [ { "service": "Microsoft.KeyVault" } ] } ] }'
        $vault = '{ "count": 1, "data": [ { "id": "' + $vnet.Replace('Microsoft.Network/virtualNetworks/hub',
            'Microsoft.KeyVault/vaults/v1') + '", "type": "microsoft.keyvault/vaults", "location": "westeurope",' +
            ' "properties": { "networkAcls": { "defaultAction": "Deny", "bypass": "None", "virtualNetworkRules": [' +
            ' { "id": "' + $vnet + '/subnets/app" } ] } } } ] }'
        $folder = [IO.Path]::Combine([IO.Path]::GetTempPath(), [IO.Path]::GetRandomFileName())
        Write-File $folder 'network.json' $network
        Write-File "$folder/more" 'vault.json' $vault
    }

    BeforeEach {
        $null = New-SimTopology -Force
    }

    AfterAll {
        [IO.Directory]::Delete($folder, $true)
    }

    It 'makes one estate of the files of a folder, whatever their format' {
        $report = Import-SimTopology -Path $folder -Recurse

        $report.Files | Should -Be 'more/vault.json', 'network.json'
        $report.Unresolved | Should -BeNullOrEmpty
        Test-SimReachability -From hub/app -To v1 -Quiet | Should -BeTrue
    }

    It 'leaves the folders in a folder out unless told otherwise' {
        (Import-SimTopology -Path $folder).Format | Should -Be 'ResourceJson'

        Get-SimResource | Should -BeNullOrEmpty
    }

    It 'keeps the topology when a file cannot be read' {
        $null = New-SimVNet kept 10.0.0.0/16
        $file = [IO.Path]::Combine($folder, 'broken.txt')
        [IO.File]::WriteAllText($file, '{ "a": 1, "a": 2 }')

        { Import-SimTopology -LiteralPath $file, "$folder/network.json" -ErrorAction Stop } |
            Should -Throw -ErrorId 'TopologyFileMalformed,ServiceEndpoints.Commands.ImportSimTopologyCommand'
        (Get-SimVNet).Name | Should -Be 'kept'
    }

    It 'refuses a format that a file is not in' {
        { Import-SimTopology -Path "$folder/network.json" -Format TerraformPlan -ErrorAction Stop } |
            Should -Throw -ErrorId 'FormatNotRecognized,ServiceEndpoints.Commands.ImportSimTopologyCommand'
    }
}

Describe 'Compare-SimEffectiveRoute' {
    BeforeAll {
        Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
        $null = New-SimTopology -Force
        $null = New-SimVNet -Name hub -AddressPrefix 10.0.0.0/16
        $null = New-SimSubnet -Name app -VNet hub -AddressPrefix 10.0.1.0/24
        $null = New-SimVM -Name vm1 -Subnet hub/app
        $file = [IO.Path]::GetTempFileName()
    }

    AfterAll {
        [IO.File]::Delete($file)
    }

    It 'writes what Azure and the topology see differently' {
        [IO.File]::WriteAllText($file, '[ { "source": "Default", "state": "Active",' +
            ' "addressPrefix": [ "10.0.0.0/16" ], "nextHopType": "Internet" } ]')

        $difference = Compare-SimEffectiveRoute -VM vm1 -Path $file | Where-Object AddressPrefix -EQ 10.0.0.0/16

        $difference.Reference | Should -Be 'Active Internet'
        $difference.Difference | Should -Be 'Active VnetLocal'
    }

    It 'refuses a file that holds no table' {
        [IO.File]::WriteAllText($file, '{}')

        { Compare-SimEffectiveRoute -VM vm1 -Path $file -ErrorAction Stop } |
            Should -Throw -ErrorId 'FormatNotRecognized,ServiceEndpoints.Commands.CompareSimEffectiveRouteCommand'
    }
}
