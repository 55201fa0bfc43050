# Two VNets with the same addresses: the service tells them apart by identity, not by address.
# Core commands only: runs in the shell of this repository as well as in PowerShell 7.
$ErrorActionPreference = 'Stop'
if (-not (Get-Command New-SimTopology -ErrorAction Ignore)) {
    Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
}

$null = New-SimTopology -Name overlapping-addresses -Location westeurope -Force
foreach ($vnet in 'contoso', 'fabrikam') {
    $null = New-SimVNet -Name $vnet -AddressPrefix 10.0.0.0/16
    $null = New-SimSubnet -Name app -VNet $vnet -AddressPrefix 10.0.1.0/24 -ServiceEndpoint Microsoft.Storage
    $null = New-SimVM -Name "$vnet-vm" -Subnet "$vnet/app"
}

$null = New-SimResource -Type StorageAccount -Name contosodata -DefaultAction Deny
Add-SimNetworkRule -Resource contosodata -Subnet contoso/app

'--- Both machines have the address 10.0.1.4; the rule knows only one of the two subnets'
Test-SimReachability -From contoso-vm, fabrikam-vm -To contosodata | Out-Default
